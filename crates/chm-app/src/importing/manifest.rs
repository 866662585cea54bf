//! A line of a manifest: one JSON object that describes a document.

use std::collections::{BTreeMap, BTreeSet};

use chm_model::Language;
use chm_model::body::{File, Passage};
use serde_json::{Map, Value};

use super::draft::{self, DocumentDraft, MAX_ENTRIES};
use super::fault::Problem;
use super::passages;

/// A line that was read, with the names of fields that nothing is known of.
pub(super) struct ManifestRow {
    pub draft: DocumentDraft,
    pub ignored: BTreeSet<String>,
}

/// Reads a line.
pub(super) fn read(line: &[u8]) -> Result<ManifestRow, Problem> {
    let text = std::str::from_utf8(line).map_err(|_| Problem::invalid_utf8())?;
    if text.trim().is_empty() {
        return Err(Problem::missing("id"));
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => read_object(object),
        Ok(_) => Err(Problem::not_object()),
        Err(_) => Err(Problem::bad_json()),
    }
}

/// Reads the fields of a document, as a line or a row of a table gives them.
pub(super) fn read_object(object: Map<String, Value>) -> Result<ManifestRow, Problem> {
    Row(object).into_draft()
}

struct Row(Map<String, Value>);

impl Row {
    fn into_draft(mut self) -> Result<ManifestRow, Problem> {
        let language = self.language()?;
        let mut draft = DocumentDraft {
            id: draft::name(&self.text("id")?)?,
            ..DocumentDraft::default()
        };
        let mut symbols = self.list("symbols")?;
        symbols.extend(self.list("symbol")?);
        draft.symbols = draft::symbols(&symbols);
        let kind = draft::name(&self.text("kind")?)?;
        draft.document_type = self.some_name("type")?.unwrap_or(kind);
        draft.titles = self.by_language("titles", draft::title)?;
        draft.summaries = self.by_language("summaries", draft::summary)?;
        draft.texts = self.texts()?;
        self.own_words(language, &mut draft)?;
        draft.files = self.files()?;
        draft.files.extend(self.original(language)?);
        draft.year = self.year()?;
        draft.published_on = draft::day("published_on", &self.text("published_on")?)?;
        draft.chemicals = draft::chemicals(self.list("chemicals")?)?;
        draft.concepts = self.list("concepts")?;
        draft.treaties = draft::treaties(self.list("treaties")?)?;
        draft.parties = draft::countries("parties", self.list("parties")?)?;
        draft.meeting = draft::name(&self.text("meeting")?)?;
        draft.publisher = draft::name(&self.text("publisher")?)?;
        draft.licence = draft::name(&self.text("licence")?)?;
        draft.source = draft::name(&self.text("source")?)?;
        draft.address = draft::title(&self.text("address")?)?;
        Ok(ManifestRow {
            draft: draft.checked()?,
            ignored: self.0.into_iter().map(|(field, _)| field).collect(),
        })
    }

    /// `title`, `summary` and `text`, which need `lang`.
    fn own_words(
        &mut self,
        language: Option<Language>,
        draft: &mut DocumentDraft,
    ) -> Result<(), Problem> {
        let title = draft::title(&self.text("title")?)?;
        let summary = draft::summary(&self.text("summary")?)?;
        let text = passages::passages(&passages::clean(&self.text("text")?));
        if title.is_empty() && summary.is_empty() && text.is_empty() {
            return Ok(());
        }
        let language = language.ok_or_else(|| Problem::missing("lang"))?;
        if !title.is_empty() {
            draft.titles.insert(language, title);
        }
        if !summary.is_empty() {
            draft.summaries.insert(language, summary);
        }
        if !text.is_empty() {
            draft.texts.insert(language, text);
        }
        Ok(())
    }

    fn language(&mut self) -> Result<Option<Language>, Problem> {
        match self.0.remove("lang") {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(tag)) => draft::language(&tag).map(Some),
            Some(other) => Err(Problem::unknown_language(&other.to_string())),
        }
    }

    /// A text field; numbers are read as text, and what is absent as empty.
    fn text(&mut self, field: &str) -> Result<String, Problem> {
        match self.0.remove(field) {
            None | Some(Value::Null) => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(other) => Err(Problem::bad_value(field, &other.to_string())),
        }
    }

    fn some_name(&mut self, field: &str) -> Result<Option<String>, Problem> {
        let name = draft::name(&self.text(field)?)?;
        Ok((!name.is_empty()).then_some(name))
    }

    fn year(&mut self) -> Result<u16, Problem> {
        match self.0.remove("year") {
            Some(Value::Number(number)) if number.as_u64() == Some(0) => Ok(0),
            Some(value @ (Value::Number(_) | Value::String(_))) => {
                draft::year(value.to_string().trim_matches('"'))
            }
            None | Some(Value::Null) => Ok(0),
            Some(other) => Err(Problem::bad_value("year", &other.to_string())),
        }
    }

    /// A list of names; one text stands for a list of one.
    fn list(&mut self, field: &str) -> Result<Vec<String>, Problem> {
        let items = match self.0.remove(field) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => items,
            Some(text @ Value::String(_)) => vec![text],
            Some(other) => return Err(Problem::bad_value(field, &other.to_string())),
        };
        if items.len() > MAX_ENTRIES {
            return Err(Problem::too_large(items.len() as u64, MAX_ENTRIES as u64));
        }
        let mut names = Vec::new();
        for item in items {
            let Value::String(text) = item else {
                return Err(Problem::bad_value(field, &item.to_string()));
            };
            let name = draft::name(&text)?;
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn by_language(
        &mut self,
        field: &str,
        read: fn(&str) -> Result<String, Problem>,
    ) -> Result<BTreeMap<Language, String>, Problem> {
        let mut words = BTreeMap::new();
        for (language, value) in self.languages(field)? {
            let Value::String(text) = value else {
                return Err(Problem::bad_value(field, &value.to_string()));
            };
            let text = read(&text)?;
            if !text.is_empty() {
                words.insert(language, text);
            }
        }
        Ok(words)
    }

    fn texts(&mut self) -> Result<BTreeMap<Language, Vec<Passage>>, Problem> {
        let mut texts = BTreeMap::new();
        for (language, value) in self.languages("texts")? {
            let Value::Array(items) = value else {
                return Err(Problem::bad_value("texts", &value.to_string()));
            };
            let mut found = Vec::new();
            for item in items {
                let Value::Object(item) = item else {
                    return Err(Problem::bad_value("texts", &item.to_string()));
                };
                found.extend(passage(Row(item))?);
            }
            if !found.is_empty() {
                texts.insert(language, found);
            }
        }
        Ok(texts)
    }

    fn languages(&mut self, field: &str) -> Result<Vec<(Language, Value)>, Problem> {
        match self.0.remove(field) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Object(map)) => map
                .into_iter()
                .map(|(tag, value)| Ok((draft::language(&tag)?, value)))
                .collect(),
            Some(other) => Err(Problem::bad_value(field, &other.to_string())),
        }
    }

    fn files(&mut self) -> Result<Vec<File>, Problem> {
        let items = match self.0.remove("files") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) if items.len() <= MAX_ENTRIES => items,
            Some(other) => return Err(Problem::bad_value("files", &other.to_string())),
        };
        items
            .into_iter()
            .map(|item| match item {
                Value::Object(item) => file(Row(item)),
                other => Err(Problem::bad_value("files", &other.to_string())),
            })
            .collect()
    }

    /// The file from which the text was taken, by `path` and `mime`.
    fn original(&mut self, language: Option<Language>) -> Result<Option<File>, Problem> {
        let path = draft::title(&self.text("path")?)?;
        let mime = draft::name(&self.text("mime")?)?;
        let name = path.rsplit('/').next().unwrap_or_default();
        Ok((!name.is_empty()).then(|| File {
            language: language.map_or_else(String::new, |language| language.code().to_owned()),
            mime,
            name: name.to_owned(),
            ..File::default()
        }))
    }

    fn number(&mut self, field: &str) -> Result<u64, Problem> {
        match self.0.remove(field) {
            None | Some(Value::Null) => Ok(0),
            Some(value) => value
                .as_u64()
                .filter(|number| i64::try_from(*number).is_ok())
                .ok_or_else(|| Problem::bad_value(field, &value.to_string())),
        }
    }
}

fn passage(mut row: Row) -> Result<Vec<Passage>, Problem> {
    let page = row.number("page")?;
    let page = u32::try_from(page).map_err(|_| Problem::bad_value("page", &page.to_string()))?;
    let heading = draft::title(&row.text("heading")?)?;
    let text = passages::clean(&row.text("text")?).replace('\u{c}', "\n");
    Ok(passages::pieces(page, &heading, &text))
}

fn file(mut row: Row) -> Result<File, Problem> {
    let language = row.language()?;
    let pages = row.number("pages")?;
    Ok(File {
        language: language.map_or_else(String::new, |language| language.code().to_owned()),
        mime: draft::name(&row.text("mime")?)?,
        size_bytes: row.number("size")?,
        pages: u32::try_from(pages).map_err(|_| Problem::bad_value("pages", &pages.to_string()))?,
        name: draft::name(&row.text("name")?)?,
        ..File::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(line: &str) -> Problem {
        match read(line.as_bytes()) {
            Err(problem) => problem,
            Ok(row) => panic!("taken: {:?}", row.draft),
        }
    }

    #[test]
    fn a_line_of_the_corpus_becomes_a_document_with_text() {
        let line = r#"{"id":"h/ar/1","lang":"ar","title":"مقدمة","path":"a/b.html","mime":"text/html","kind":"section","source":"h","text":"نص","odd":1}"#;
        let row = read(line.as_bytes()).unwrap();
        assert_eq!(row.draft.id, "h/ar/1");
        assert_eq!(row.draft.document_type, "section");
        assert_eq!(row.draft.files[0].name, "b.html");
        assert_eq!(row.draft.texts[&Language::Ar][0].text, "نص");
        assert_eq!(row.ignored, BTreeSet::from(["odd".to_owned()]));
    }

    #[test]
    fn one_line_may_hold_several_languages_and_pages() {
        let line = r#"{"symbol":"UNEP/POPS/COP.4/19","titles":{"en":"A","fr":"B"},"texts":{"fr":[{"page":6,"heading":"h","text":"x"}]},"year":2009}"#;
        let draft = read(line.as_bytes()).unwrap().draft;
        assert_eq!(draft.id, "UNEP/POPS/COP.4/19");
        assert_eq!(draft.texts[&Language::Fr][0].page, 6);
        assert_eq!(draft.year, 2009);
    }

    #[test]
    fn broken_lines_say_what_is_wrong() {
        assert_eq!(refused("{"), Problem::bad_json());
        assert_eq!(refused("[1]"), Problem::not_object());
        assert_eq!(
            refused(r#"{"title":"x","lang":"en"}"#),
            Problem::missing("id")
        );
        assert_eq!(
            refused(r#"{"id":"x","lang":"en"}"#),
            Problem::missing("title")
        );
        assert_eq!(
            refused(r#"{"id":"x","title":"y"}"#),
            Problem::missing("lang")
        );
        assert_eq!(
            refused(r#"{"id":"x","title":"y","lang":"xx"}"#),
            Problem::unknown_language("xx")
        );
        assert_eq!(
            refused(r#"{"id":["x"],"title":"y","lang":"en"}"#),
            Problem::bad_value("id", r#"["x"]"#)
        );
        assert_eq!(
            refused(r#"{"id":"x","title":"y","lang":"en","year":3}"#),
            Problem::bad_value("year", "3")
        );
        assert!(read(b"{\"id\":\"\xff\"}").is_err_and(|p| p == Problem::invalid_utf8()));
        assert_eq!(refused(&"[".repeat(100_000)), Problem::bad_json());
    }
}
