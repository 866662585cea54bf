//! Texts of several paragraphs.

use super::sequence;

/// A text merged by paragraph.
pub(super) struct Merged {
    pub(super) text: String,
    /// Whether both changed the same place.
    pub(super) overlaps: bool,
}

/// Whether a text has several paragraphs, which line feeds part.
pub(super) fn is_long(text: &str) -> bool {
    text.contains('\n')
}

pub(super) fn merge(base: &str, local: &str, remote: &str) -> Merged {
    let [base, local, remote] = [base, local, remote].map(paragraphs);
    let merged = sequence::merge(&base, &local, &remote);
    Merged {
        text: merged.items.join("\n"),
        overlaps: merged.overlaps,
    }
}

fn paragraphs(text: &str) -> Vec<&str> {
    if text.is_empty() {
        Vec::new()
    } else {
        text.split('\n').collect()
    }
}
