//! A plain or Markdown text as a document; its name may tell symbol and language.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use chm_model::Language;
use chm_model::symbol::read_file_name;

use super::draft::{self, DocumentDraft};
use super::fault::Problem;
use super::passages;
use super::source::{Counted, Format, MAX_ROW, Source};
use super::table::Item;
use crate::error::{Error, Result};

/// Characters of a first line that may serve as the title.
const LONGEST_TITLE: usize = 200;

/// Reads a file.
pub(super) fn read(source: &Source) -> Result<Result<(Item, BTreeSet<String>), Problem>> {
    if source.bytes > MAX_ROW {
        return Ok(Err(Problem::too_large(source.bytes, MAX_ROW)));
    }
    let (file, _) = Counted::open(&source.path)?;
    let mut bytes = Vec::new();
    file.take(MAX_ROW)
        .read_to_end(&mut bytes)
        .map_err(|cause| Error::read_file(&source.path, cause))?;
    Ok(document(source, &bytes).map(|draft| (Item::Document(Box::new(draft)), BTreeSet::new())))
}

fn document(source: &Source, bytes: &[u8]) -> Result<DocumentDraft, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::invalid_utf8())?;
    let text = passages::clean(text.trim_start_matches('\u{feff}'));
    let path = Path::new(&source.name);
    let file = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let stem = path
        .file_stem()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let named = read_file_name(&file);
    let language = named
        .as_ref()
        .and_then(|name| name.language)
        .or_else(|| language_of(&stem))
        .or_else(|| chm_index::detect(&text))
        .ok_or_else(|| Problem::missing("lang"))?;
    let symbols = named.map_or_else(Vec::new, |name| {
        name.symbols.iter().map(ToString::to_string).collect()
    });
    let title = heading(&text).unwrap_or(stem);
    let found = match source.format {
        Format::Markdown => passages::markdown_passages(&text),
        _ => passages::passages(&text),
    };
    let mut draft = DocumentDraft {
        id: draft::name(&source.name)?,
        symbols,
        ..DocumentDraft::default()
    };
    draft.titles.insert(language, draft::title(&title)?);
    if !found.is_empty() {
        draft.texts.insert(language, found);
    }
    draft.checked()
}

/// A language tag at the end of a name, behind a dot, dash or underscore.
fn language_of(stem: &str) -> Option<Language> {
    let (_, tag) = stem.rsplit_once(['.', '-', '_'])?;
    Language::ALL
        .into_iter()
        .find(|language| language.code().eq_ignore_ascii_case(tag))
}

/// The first line, when it is as short as a title and stands apart.
fn heading(text: &str) -> Option<String> {
    let mut lines = text.lines();
    let first = lines.next()?;
    let stands_apart =
        first.starts_with('#') || lines.next().is_none_or(|line| line.trim().is_empty());
    let title = first.trim_start_matches('#').trim();
    let is_title = stands_apart && !title.is_empty() && title.chars().count() <= LONGEST_TITLE;
    is_title.then(|| title.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, format: Format) -> Source {
        Source {
            path: name.into(),
            name: name.to_owned(),
            format,
            bytes: 0,
        }
    }

    #[test]
    fn name_and_first_line_tell_symbol_language_and_title() {
        let source = source("UNEP-POPS-COP.4-19.French.txt", Format::Plain);
        let draft = document(&source, "Échange d’informations\n\nTexte".as_bytes()).unwrap();
        assert_eq!(draft.symbols, ["UNEP/POPS/COP.4/19"]);
        assert_eq!(draft.titles[&Language::Fr], "Échange d’informations");
    }

    #[test]
    fn a_markdown_text_is_cut_at_its_headings() {
        let draft = document(
            &source("notes/a_es.md", Format::Markdown),
            b"# Uno\nx\n## Dos\ny",
        )
        .unwrap();
        assert_eq!(draft.texts[&Language::Es].len(), 2);
        assert_eq!(draft.id, "notes/a_es.md");
    }
}
