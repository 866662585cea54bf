//! A row of a table of contacts: a person in a role for a convention.

use chm_model::body::{Mandate, Office, Person};
use chm_model::{Body, Kind, LocalisedText, RecordId};

use super::draft::{self, name};
use super::fault::Problem;
use super::table::Cells;
use super::write::NewRecord;

/// Columns that are read.
pub(super) const COLUMNS: &[&str] = &[
    "name",
    "prefix",
    "role",
    "convention",
    "country",
    "organisation",
    "position",
    "email",
    "telephone",
    "languages",
    "from",
    "until",
];

/// What a row says of a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ContactDraft {
    pub name: String,
    pub prefix: String,
    /// Code of the role.
    pub role: String,
    pub convention: String,
    /// ISO alpha-2 code.
    pub country: String,
    pub organisation: String,
    pub position: String,
    pub emails: Vec<String>,
    pub telephones: Vec<String>,
    pub languages: Vec<String>,
    pub from_on: String,
    pub until_on: String,
}

/// Reads a row.
pub(super) fn read(row: &Cells<'_>) -> Result<ContactDraft, Problem> {
    let required = |column: &str| match row.text(column) {
        "" => Err(Problem::missing(column)),
        text => name(text),
    };
    let names = |column: &str| -> Result<Vec<String>, Problem> {
        row.list(column).into_iter().map(name).collect()
    };
    let country = required("country")?;
    let country = draft::countries("country", vec![country])?;
    let emails = names("email")?;
    if let Some(wrong) = emails.iter().find(|email| !is_email(email)) {
        return Err(Problem::bad_value("email", wrong));
    }
    let languages = row.list("languages").into_iter();
    let languages = languages
        .map(|tag| Ok(draft::language(tag)?.code().to_owned()))
        .collect::<Result<_, Problem>>()?;
    Ok(ContactDraft {
        name: required("name")?,
        prefix: name(row.text("prefix"))?,
        role: required("role")?,
        convention: name(row.text("convention"))?.to_lowercase(),
        country: country.into_iter().next().unwrap_or_default(),
        organisation: name(row.text("organisation"))?,
        position: name(row.text("position"))?,
        emails,
        telephones: names("telephone")?,
        languages,
        from_on: draft::day("from", row.text("from"))?,
        until_on: draft::day("until", row.text("until"))?,
    })
}

/// Whether it has the outline of an address; only sending proves one.
pub(crate) fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(who, host)| {
        !who.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !text.contains(char::is_whitespace)
    })
}

impl ContactDraft {
    /// The records: an office when one is named, the person, and the mandate.
    ///
    /// The same name in the same office is the same person; the same person, role and
    /// convention the same mandate.
    pub(super) fn into_records(self, role_convention: &str, party: RecordId) -> Vec<NewRecord> {
        let convention = if self.convention.is_empty() {
            role_convention.to_owned()
        } else {
            self.convention
        };
        let place = format!(
            "local:{}/{}",
            self.country,
            self.organisation.to_lowercase()
        );
        let whose = format!("{place}/{}", self.name.to_lowercase());
        let office_id = RecordId::named(Kind::OFFICE, &place);
        let person_id = RecordId::named(Kind::PERSON, &whose);
        let what = format!("{whose}/{}/{convention}", self.role);
        let language = self.languages.first().map_or("en", String::as_str);
        let text = |words: &str| {
            let mut text = LocalisedText::new();
            if !words.is_empty() {
                text.set(language, words);
            }
            text
        };
        let has_office = !self.organisation.is_empty();
        let mandate = Mandate {
            person: Some(person_id),
            role: self.role,
            convention,
            party: Some(party),
            office: has_office.then_some(office_id),
            position: text(&self.position),
            from_on: self.from_on,
            until_on: self.until_on,
            ..Mandate::default()
        };
        let office = Office {
            names: text(&self.organisation),
            party: Some(party),
            ..Office::default()
        };
        let person = Person {
            name: self.name,
            prefix: self.prefix,
            emails: self.emails,
            telephones: self.telephones,
            languages: self.languages,
            ..Person::default()
        };
        let office =
            has_office.then(|| NewRecord::new(office_id, Kind::OFFICE, office.into_fields()));
        office
            .into_iter()
            .chain([
                NewRecord::new(person_id, Kind::PERSON, person.into_fields()),
                NewRecord::new(
                    RecordId::named(Kind::MANDATE, &what),
                    Kind::MANDATE,
                    mandate.into_fields(),
                ),
            ])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_an_outline() {
        assert!(is_email("a.b@example.org"));
        assert!(!is_email("a.b@example"));
        assert!(!is_email("a b@example.org"));
        assert!(!is_email("@example.org"));
    }
}
