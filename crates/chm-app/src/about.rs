//! What the program is made of.

use chm_model::Scope;

use crate::desk::Desk;
use crate::error::{Doing, Result};
use crate::view::{About, Part};

/// Parts by others, as `cargo xtask licences` lists them.
const PARTS: &str = include_str!("../licences/parts.tsv");

impl Desk {
    /// The program, its version, and the parts by others with their licences.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn about(&self) -> Result<About> {
        let public = self.shared.replica.public();
        let content = public
            .read(|tx| tx.cursor(&Scope::public()))
            .doing("read the edition of the content")?;
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            licence: env!("CARGO_PKG_LICENSE").to_owned(),
            sqlite: chm_store::sqlite_version().to_owned(),
            system: system(),
            content: content as f64,
            parts: parts().collect(),
        })
    }
}

/// Operating system and processor.
pub(crate) fn system() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}

fn parts() -> impl Iterator<Item = Part> {
    PARTS.lines().skip(1).filter_map(|line| {
        let mut fields = line.split('\t').map(str::to_owned);
        Some(Part {
            name: fields.next()?,
            version: fields.next()?,
            licence: fields.next()?,
            language: fields.next()?,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_version_and_a_licence() {
        let all: Vec<Part> = parts().collect();
        assert_eq!(all.len(), PARTS.lines().count() - 1);
        for part in &all {
            assert!(
                !part.version.is_empty() && !part.licence.is_empty(),
                "{part:?}"
            );
        }
        for language in ["rust", "javascript"] {
            assert!(all.iter().any(|part| part.language == language));
        }
        assert!(all.iter().any(|part| part.name == "tantivy"));
    }
}
