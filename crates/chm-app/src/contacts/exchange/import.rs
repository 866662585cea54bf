//! Taking a file of contacts in, or saying beforehand what that would do.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use chm_model::{Body as _, Kind, RecordId, Scope};

use super::encoding::{self, Decoded, Sniffed};
use super::known::Known;
use super::read::ReadContact;
use super::{csv_in, vcard_in};
use crate::desk::{Change, Desk, interface};
use crate::error::{Error, Result};
use crate::importing::{NewRecord, Outcome, Writer};
use crate::reference::Reference;
use crate::view::{
    ContactFile, ContactFileColumn, ContactFilePreview, ContactFileProblem, ContactFileReport,
    ContactFileRow, PrivatePart,
};

/// Contacts that a preview shows.
const MOST_ROWS: usize = 50;

/// Problems that a preview or report shows.
const MOST_PROBLEMS: usize = 200;

/// Rows between two words on how far it is.
const TELL_EVERY: u32 = 100;

impl Desk {
    /// What a file of contacts holds, before anything is taken in. Without a private part, or
    /// while it is locked, everything counts as new.
    ///
    /// # Errors
    /// Code `no-such-file`, `unreadable-file`, `interrupted` when [`Desk::cancel_contact_file`]
    /// was called; those of the disk.
    pub fn preview_contact_file(&self, file: &ContactFile) -> Result<ContactFilePreview> {
        let private_part = self.private_part()?;
        let names = self.shared.names();
        let mut taking = Taking::new(self, file, &names.reference, true)?;
        taking.read()?;
        if taking.is_cancelled {
            return Err(Error::Interrupted);
        }
        let counts = taking.counts;
        Ok(ContactFilePreview {
            private_part,
            format: taking.format.name().to_owned(),
            encoding: taking.sniffed.encoding.name().to_owned(),
            guessed: taking.sniffed.guessed,
            size_bytes: taking.sniffed.size_bytes as f64,
            columns: taking.columns,
            good: counts.new + counts.changed + counts.unchanged,
            new: counts.new,
            changed: counts.changed,
            unchanged: counts.unchanged,
            doubles: counts.doubles,
            bad: counts.bad,
            rows: taking.rows,
            problems: taking.problems,
        })
    }

    /// Takes a file of contacts in. It may be cancelled; what came before stays.
    ///
    /// # Errors
    /// Code `no-private-part`, `locked`, `no-such-file`, `unreadable-file`, `disk-full`.
    pub fn import_contact_file(&self, file: &ContactFile) -> Result<ContactFileReport> {
        self.private_database()?;
        let names = self.shared.names();
        let mut taking = Taking::new(self, file, &names.reference, false)?;
        let outcome = taking.read();
        let (counts, problems) = (taking.counts, taking.problems);
        self.contacts_changed();
        outcome?;
        Ok(ContactFileReport {
            added: counts.new,
            changed: counts.changed,
            unchanged: counts.unchanged,
            bad: counts.bad,
            cancelled: taking.is_cancelled,
            problems,
        })
    }

    /// Stops reading a file of contacts; what was taken in stays.
    ///
    /// # Errors
    /// None.
    pub fn cancel_contact_file(&self) -> Result<()> {
        self.shared.contacts.cancel();
        Ok(())
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Vcard,
    Csv,
}

impl Format {
    fn name(self) -> &'static str {
        match self {
            Self::Vcard => "vcard",
            Self::Csv => "csv",
        }
    }

    /// By what it begins with, whatever its name ends with.
    fn of(path: &Path, sniffed: &Sniffed) -> Result<Self> {
        use std::io::Read as _;
        let mut begin = String::new();
        Decoded::open(path, sniffed.encoding)?
            .take(1 << 10)
            .read_to_string(&mut begin)
            .or_else(|error| match error.kind() {
                // The end may lie within a letter.
                std::io::ErrorKind::InvalidData => Ok(0),
                _ => Err(Error::read_file(path, error)),
            })?;
        let begin = begin.trim_start_matches('\u{feff}').trim_start();
        let is_card = begin
            .get(..11)
            .is_some_and(|mark| mark.eq_ignore_ascii_case("BEGIN:VCARD"));
        let ending = path
            .extension()
            .and_then(|ending| ending.to_str())
            .unwrap_or_default();
        let is_named_card = ["vcf", "vcard"]
            .iter()
            .any(|one| ending.eq_ignore_ascii_case(one));
        Ok(if is_card || is_named_card {
            Self::Vcard
        } else {
            Self::Csv
        })
    }
}

/// Numbers of contacts.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    new: u32,
    changed: u32,
    unchanged: u32,
    doubles: u32,
    bad: u32,
}

/// A file being read.
struct Taking<'t> {
    desk: &'t Desk,
    file: &'t ContactFile,
    path: PathBuf,
    reference: &'t Reference,
    sniffed: Sniffed,
    format: Format,
    writer: Option<Writer<'t>>,
    is_dry: bool,
    /// Addresses and names of contacts that are here under another entry.
    here: HashMap<(String, String), RecordId>,
    /// Contacts of this file; further rows of them add to them.
    seen: HashMap<RecordId, ReadContact>,
    counted: HashSet<RecordId>,
    counts: Counts,
    columns: Vec<ContactFileColumn>,
    rows: Vec<ContactFileRow>,
    problems: Vec<ContactFileProblem>,
    is_cancelled: bool,
}

impl<'t> Taking<'t> {
    fn new(
        desk: &'t Desk,
        file: &'t ContactFile,
        reference: &'t Reference,
        is_dry: bool,
    ) -> Result<Self> {
        desk.shared.contacts.begin();
        let path = PathBuf::from(&file.path);
        let sniffed = encoding::sniff(&path, &file.encoding)?;
        let format = Format::of(&path, &sniffed)?;
        let is_open = desk.private_part()? == PrivatePart::Open;
        let writer = is_open
            .then(|| Writer::new(&desk.shared.replica, Scope::local_directory(), is_dry))
            .transpose()?;
        let here = desk.shared.with_contacts(|book| {
            let mut here = HashMap::new();
            for (id, part) in &book.parts.persons {
                let name = part.body.name.to_lowercase();
                for email in &part.body.emails {
                    here.insert((name.clone(), email.to_lowercase()), *id);
                }
            }
            here
        })?;
        Ok(Self {
            desk,
            file,
            path,
            reference,
            sniffed,
            format,
            writer,
            is_dry,
            here: here.unwrap_or_default(),
            seen: HashMap::new(),
            counted: HashSet::new(),
            counts: Counts::default(),
            columns: Vec::new(),
            rows: Vec::new(),
            problems: Vec::new(),
            is_cancelled: false,
        })
    }

    fn read(&mut self) -> Result<()> {
        let known = Known::new(self.reference);
        let path = self.path.clone();
        let source = Decoded::open(&path, self.sniffed.encoding)?;
        let chosen = self.file.columns.clone();
        match self.format {
            Format::Vcard => vcard_in::read(source, &path, &known, &mut |at, told| match told {
                vcard_in::Told::Contact(contact) => self.contact(at, *contact),
                vcard_in::Told::Problem(problem) => Ok(self.bad(problem)),
            })?,
            Format::Csv => {
                let (columns, sample) =
                    csv_in::read(source, &path, &chosen, &known, &mut |at, told| match told {
                        csv_in::Told::Contact(contact) => self.contact(at, *contact),
                        csv_in::Told::Problem(problem) => Ok(self.bad(problem)),
                    })?;
                self.columns = columns.view(&sample);
            }
        }
        if let Some(writer) = &mut self.writer {
            writer.flush()?;
        }
        Ok(())
    }

    /// Whether to go on.
    fn goes_on(&mut self, at: u64) -> bool {
        let read = self.counts.new + self.counts.changed + self.counts.unchanged + self.counts.bad;
        if read.is_multiple_of(TELL_EVERY) {
            self.desk.shared.tell(Change::ContactFile {
                done_bytes: at,
                total_bytes: self.sniffed.size_bytes,
            });
        }
        self.is_cancelled = self.desk.shared.contacts.is_cancelled();
        !self.is_cancelled
    }

    fn bad(&mut self, problem: ContactFileProblem) -> bool {
        self.counts.bad += 1;
        self.note(problem);
        self.goes_on(0)
    }

    fn note(&mut self, problem: ContactFileProblem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    fn contact(&mut self, at: u64, mut contact: ReadContact) -> Result<bool> {
        for problem in std::mem::take(&mut contact.problems) {
            self.note(problem);
        }
        let name = self.path.file_name();
        let name = name.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        contact.person.source = name;
        let id = contact.id();
        let contact = self.joined(id, contact);
        let is_double = self.is_double(&id, &contact);
        let outcome = if is_double && self.file.skip_doubles {
            Outcome::Unchanged
        } else {
            self.put(id, &contact)?
        };
        let is_first = self.counted.insert(id);
        if is_first {
            self.count(outcome, is_double);
            self.show(&contact, outcome, is_double);
        }
        Ok(self.goes_on(at))
    }

    /// A contact with what earlier rows of this file said of it.
    fn joined(&mut self, id: RecordId, contact: ReadContact) -> ReadContact {
        // Only tables tell of one contact in several rows.
        if self.format == Format::Vcard {
            return contact;
        }
        let Some(mut joined) = self.seen.remove(&id) else {
            self.seen.insert(id, contact.clone());
            return contact;
        };
        let add = |to: &mut Vec<String>, from: Vec<String>| {
            for item in from {
                if !to.contains(&item) {
                    to.push(item);
                }
            }
        };
        let person = contact.person;
        add(&mut joined.person.emails, person.emails);
        add(&mut joined.person.telephones, person.telephones);
        add(&mut joined.person.websites, person.websites);
        add(&mut joined.person.languages, person.languages);
        add(&mut joined.person.tags, person.tags);
        for mandate in contact.mandates {
            if !joined.mandates.contains(&mandate) {
                joined.mandates.push(mandate);
            }
        }
        self.seen.insert(id, joined.clone());
        joined
    }

    fn is_double(&self, id: &RecordId, contact: &ReadContact) -> bool {
        let name = contact.person.name.to_lowercase();
        contact.person.emails.iter().any(|email| {
            let other = self.here.get(&(name.clone(), email.to_lowercase()));
            other.is_some_and(|other| other != id)
        })
    }

    fn put(&mut self, id: RecordId, contact: &ReadContact) -> Result<Outcome> {
        let Some(writer) = &mut self.writer else {
            return Ok(Outcome::Added);
        };
        let mut outcome = Outcome::Unchanged;
        for record in contact.records(id, self.reference) {
            let is_person = record.kind == Kind::PERSON;
            let held = writer.held(&record.id)?;
            let record = match (is_person, held.fields) {
                // The trash, and what was noted here, are not the file's to change.
                (true, Some(fields)) => keeping(record, fields),
                (_, _) => record,
            };
            let one = writer.put(record)?;
            outcome = match (is_person, one) {
                (true, one) => one.max(outcome.min(Outcome::Changed)),
                (false, Outcome::Unchanged) => outcome,
                (false, _) => outcome.max(Outcome::Changed),
            };
        }
        Ok(outcome)
    }

    fn count(&mut self, outcome: Outcome, is_double: bool) {
        match outcome {
            Outcome::Added => self.counts.new += 1,
            Outcome::Changed => self.counts.changed += 1,
            Outcome::Unchanged => self.counts.unchanged += 1,
        }
        self.counts.doubles += u32::from(is_double);
    }

    fn show(&mut self, contact: &ReadContact, outcome: Outcome, is_double: bool) {
        if !self.is_dry || self.rows.len() >= MOST_ROWS {
            return;
        }
        let language = interface(&self.file.interface);
        let label = |kind: Kind, code: &str| {
            let label = self.reference.label(kind, code, language);
            label.unwrap_or_else(|| code.to_owned())
        };
        let short = super::read::shown;
        let mandate = contact.mandates.first().cloned().unwrap_or_default();
        let role = if mandate.role.is_empty() {
            short(&mandate.position)
        } else {
            label(Kind::ROLE, &mandate.role)
        };
        let email = contact.person.emails.first();
        self.rows.push(ContactFileRow {
            line: contact.line,
            name: short(&contact.person.name),
            role,
            office: short(&mandate.office),
            country: label(Kind::PARTY, &mandate.country),
            email: email.map_or_else(String::new, |email| short(email)),
            outcome: match outcome {
                _ if is_double => "double",
                Outcome::Added => "new",
                Outcome::Changed => "changed",
                Outcome::Unchanged => "unchanged",
            }
            .to_owned(),
        });
    }
}

/// A person as the file says, with what was done to it here.
fn keeping(record: NewRecord, held: chm_model::Fields) -> NewRecord {
    use chm_model::body::Person;
    let read = record.fields.clone().map(Person::from_fields);
    let (Some(Ok(read)), Ok(held)) = (read, Person::from_fields(held)) else {
        return record;
    };
    let joined = Person {
        trashed_at_ms: held.trashed_at_ms,
        note: if read.note.is_empty() {
            held.note
        } else {
            read.note
        },
        tags: if read.tags.is_empty() {
            held.tags
        } else {
            read.tags
        },
        reach: held.reach,
        unknown: held.unknown,
        source: held.source,
        ..read
    };
    NewRecord::new(record.id, record.kind, joined.into_fields())
}
