//! Entries of the databases in which people collect what they cite.

use std::fmt::Write as _;

use super::{Cited, joined};

/// Field and content of a BibTeX entry; none for an empty one.
fn line(out: &mut String, name: &str, content: &str) {
    if !content.is_empty() {
        // Writing into a string cannot fail.
        writeln!(out, "  {name} = {{{content}}},").unwrap_or_default();
    }
}

/// A BibTeX entry, UTF-8. The title stands in a second pair of braces, so that no style changes
/// its capitals.
pub(super) fn bibtex(cited: &Cited) -> String {
    let mut out = format!("@techreport{{{},\n", key(cited));
    if !cited.title.is_empty() {
        line(&mut out, "title", &format!("{{{}}}", escaped(&cited.title)));
    }
    if !cited.author.is_empty() {
        line(
            &mut out,
            "author",
            &format!("{{{}}}", escaped(&cited.author)),
        );
    }
    line(&mut out, "institution", &escaped(&cited.author));
    line(&mut out, "number", &escaped(&joined(&cited.symbols)));
    line(&mut out, "year", &cited.year);
    line(&mut out, "date", &cited.on);
    line(&mut out, "language", &cited.lang);
    if let Some(page) = cited.page {
        line(&mut out, "pages", &page.to_string());
    }
    line(&mut out, "url", &address(&cited.address));
    out + "}\n"
}

/// A RIS entry of a report.
pub(super) fn ris(cited: &Cited) -> String {
    let mut out = String::from("TY  - RPRT\r\n");
    let mut tag = |name: &str, content: &str| {
        let content: Vec<&str> = content.split_whitespace().collect();
        if !content.is_empty() {
            write!(out, "{name}  - {}\r\n", content.join(" ")).unwrap_or_default();
        }
    };
    // A comma would part a body into family and given name.
    tag("AU", &cited.author.replace(',', ""));
    tag("TI", &cited.title);
    tag("PB", &cited.author);
    tag("SN", &joined(&cited.symbols));
    tag("PY", &cited.year);
    tag("DA", &cited.on.replace('-', "/"));
    tag("LA", &cited.lang);
    tag(
        "SP",
        &cited.page.map(|page| page.to_string()).unwrap_or_default(),
    );
    tag("UR", &cited.address);
    out + "ER  - \r\n"
}

/// A key that every BibTeX takes: letters, digits and hyphens of ASCII.
fn key(cited: &Cited) -> String {
    let source = cited.symbols.first().unwrap_or(&cited.key);
    let plain = source.chars().map(|c| {
        let is_plain = c.is_ascii_alphanumeric() || c == '.';
        if is_plain { c } else { '-' }
    });
    let plain: String = plain.collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() {
        "document".to_owned()
    } else {
        plain.to_owned()
    }
}

/// Text that LaTeX sets as it stands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address without what would end the field.
fn address(address: &str) -> String {
    address
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '{' | '}' | '\\'))
        .collect()
}
