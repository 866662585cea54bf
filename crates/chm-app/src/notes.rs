//! Private notes on documents and other records.
//!
//! Words of a person's own lie in the private part only. What is typed within ten minutes is
//! one change, with one earlier state to go back to.

use chm_model::body;
use chm_model::{Body as _, Fields, Kind, Language, RecordId, Scope};
use chm_store::{Change, Database, OpKind, Stored};

use crate::desk::Desk;
use crate::error::{Doing, Error, Result};
use crate::keeping::now_ms;
use crate::view::{Note, NoteDraft, NoteVersion, PrivatePart, ReadPlace};

/// Bytes of one note.
const LONGEST: usize = 256 << 10;

/// Notes of one record.
const MOST: u32 = 500;

/// Earlier states that are shown.
const VERSIONS: u32 = 200;

/// Time within which typing is one change.
const ONE_CHANGE_MS: i64 = 10 * 60 * 1000;

impl Desk {
    /// The notes on a record, in the order in which they were begun.
    ///
    /// # Errors
    /// Code `locked`, `unprotected`; those of the disk.
    pub fn notes(&self, about: &str) -> Result<Vec<Note>> {
        if self.private_part()? == PrivatePart::None {
            return Ok(Vec::new());
        }
        let records = self
            .with_notes(|database| {
                database.read(|tx| {
                    let rows = tx.rows_by_code(Kind::NOTE, about, MOST)?;
                    let records = rows.into_iter().map(|row| tx.record(row));
                    records.collect::<chm_store::Result<Vec<_>>>()
                })
            })?
            .doing("read notes")?;
        records.into_iter().flatten().map(shown).collect()
    }

    /// One note.
    ///
    /// # Errors
    /// Code `locked`, `unprotected`, `not-found`; those of the disk.
    pub fn note(&self, id: &str) -> Result<Note> {
        let id = note_id(id)?;
        let record = self
            .with_notes(|database| database.read(|tx| tx.record_by_id(&id)))?
            .doing("read a note")?;
        let note = record.filter(|record| !record.deleted && record.kind == Kind::NOTE);
        note.map_or_else(|| Err(Error::NotFound(id.to_string())), shown)
    }

    /// Keeps a note as it stands; the first time it makes it. What this returns is on disk.
    ///
    /// # Errors
    /// Code `unprotected` without a private part, `locked`, `not-found`, `bad-argument` when it
    /// is too long; those of the disk.
    pub fn save_note(&self, draft: &NoteDraft) -> Result<Note> {
        if draft.text.len() > LONGEST {
            return Err(Error::BadArgument(String::new()));
        }
        let about = self.located(&draft.about, Language::En)?.record.id;
        let id = match &draft.id {
            Some(id) => id.parse().map_err(|_| Error::NotFound(id.clone()))?,
            None => new_id()?,
        };
        let fields = written(draft, about, now_ms());
        let outcome = self.with_notes(|database| save(database, id, fields, draft.id.is_some()))?;
        let record = outcome.doing("keep a note")?;
        let note = record.filter(|record| !record.deleted).map(shown);
        // Nothing is told: whoever types would be read to again and again.
        self.shared.call();
        note.unwrap_or_else(|| Err(Error::NotFound(id.to_string())))
    }

    /// Deletes a note; the number takes it back by [`Desk::undo_note`].
    ///
    /// # Errors
    /// Code `unprotected`, `locked`, `not-found`; those of the disk.
    pub fn delete_note(&self, id: &str) -> Result<u32> {
        let id = note_id(id)?;
        let number = self
            .with_notes(|database| database.write(|tx| tx.write_op(&Change::Delete { id })))?
            .doing("delete a note")?;
        self.tell_private_change();
        Ok(number as u32)
    }

    /// Takes back the deletion of a note.
    ///
    /// # Errors
    /// Code `not-undoable` when it was taken back already or has left; those of the disk.
    pub fn undo_note(&self, number: u32) -> Result<()> {
        self.with_notes(|database| database.write(|tx| tx.undo_op(number.into())))?
            .doing("take a deletion back")?;
        self.tell_private_change();
        Ok(())
    }

    /// What a note was earlier, last first.
    ///
    /// # Errors
    /// Code `unprotected`, `locked`, `not-found`; those of the disk.
    pub fn note_history(&self, id: &str) -> Result<Vec<NoteVersion>> {
        let id = note_id(id)?;
        let states = self
            .with_notes(|database| {
                database.read(|tx| {
                    let record = tx
                        .record_by_id(&id)?
                        .ok_or(chm_store::Error::UnknownRecord(id))?;
                    tx.history(record.row, VERSIONS)
                })
            })?
            .doing("read the history of a note")?;
        let mut versions: Vec<NoteVersion> = Vec::new();
        for state in states {
            let Ok(note) = body::Note::from_fields(state.fields) else {
                continue;
            };
            let is_same = versions.last().is_some_and(|last| last.text == note.text);
            if !state.deleted && !note.text.is_empty() && !is_same {
                versions.push(NoteVersion {
                    version: state.entry as u32,
                    text: note.text,
                    replaced_at_ms: state.replaced_at_ms as f64,
                });
            }
        }
        Ok(versions)
    }

    /// Makes a note again what it was; what it is now becomes an earlier state.
    ///
    /// # Errors
    /// Code `unprotected`, `locked`, `not-found`; those of the disk.
    pub fn restore_note(&self, id: &str, version: u32) -> Result<Note> {
        let versions = self.note_history(id)?;
        let version = versions
            .into_iter()
            .find(|earlier| earlier.version == version)
            .ok_or_else(|| Error::NotFound(id.to_owned()))?;
        let id = note_id(id)?;
        let fields = body::Note {
            text: version.text,
            changed_at_ms: now_ms(),
            ..body::Note::default()
        }
        .into_fields();
        let record = self
            .with_notes(|database| {
                database.write(|tx| {
                    tx.write_op(&Change::Patch { id, fields })?;
                    tx.record_by_id(&id)
                })
            })?
            .doing("restore a note")?;
        self.tell_private_change();
        record.map_or_else(|| Err(Error::NotFound(id.to_string())), shown)
    }

    fn tell_private_change(&self) {
        self.shared.tell(crate::desk::Change::Records);
        self.shared.call();
    }

    /// Works on the database of notes, which is not there before protection is set up.
    fn with_notes<T>(&self, work: impl FnOnce(&Database) -> T) -> Result<T> {
        match self.shared.replica.restricted_database() {
            Some(database) => Ok(work(&database)),
            None if self.private_part()? == PrivatePart::None => Err(Error::Unprotected),
            None => Err(Error::store("read notes", chm_store::Error::Locked)),
        }
    }
}

fn save(
    database: &Database,
    id: RecordId,
    fields: Fields,
    exists: bool,
) -> chm_store::Result<Option<Stored>> {
    database.write(|tx| {
        let last = tx.last_op(&id)?;
        let now = now_ms();
        let goes_on = last.filter(|last| {
            last.kind != OpKind::Delete && (0..ONE_CHANGE_MS).contains(&(now - last.created_at_ms))
        });
        let amended = match goes_on {
            Some(last) => match tx.amend_op(last.op_no, &fields) {
                Err(chm_store::Error::NotUndoable(_)) => false,
                other => other.map(|()| true)?,
            },
            None => false,
        };
        if !amended {
            tx.write_op(&if exists {
                Change::Patch { id, fields }
            } else {
                Change::Create {
                    id,
                    scope: Scope::private(),
                    kind: Kind::NOTE,
                    fields,
                }
            })?;
        }
        tx.record_by_id(&id)
    })
}

/// The fields of a draft; what was written earlier and is not in it stays.
fn written(draft: &NoteDraft, about: RecordId, now: i64) -> Fields {
    let place = draft.place.clone().unwrap_or_default();
    let mut fields = body::Note {
        about: Some(about),
        text: draft.text.clone(),
        passage: draft.place.as_ref().map_or(0, |place| place.passage + 1),
        language: place.lang,
        page: place.page.unwrap_or_default(),
        created_at_ms: if draft.id.is_none() { now } else { 0 },
        changed_at_ms: now,
        ..body::Note::default()
    }
    .into_fields();
    if draft.text.is_empty() {
        // An empty field is left out when it is written, and would keep its former words.
        fields.set(TEXT, chm_model::Value::Null);
    }
    fields
}

/// Field of the words of a note.
const TEXT: chm_model::FieldKey = 2;

fn shown(record: Stored) -> Result<Note> {
    let id = record.id;
    let note: body::Note = crate::reference::body(record)?;
    Ok(Note {
        id: id.to_string(),
        about: note.about.map(|id| id.to_string()).unwrap_or_default(),
        text: note.text,
        place: (note.passage > 0).then(|| ReadPlace {
            lang: note.language,
            passage: note.passage - 1,
            total: 0,
            page: (note.page > 0).then_some(note.page),
        }),
        created_at_ms: note.created_at_ms as f64,
        changed_at_ms: note.changed_at_ms as f64,
    })
}

fn note_id(id: &str) -> Result<RecordId> {
    id.parse()
        .map_err(|_| Error::NotFound(id.chars().take(80).collect()))
}

/// An id for something that is born on this desk.
pub(crate) fn new_id() -> Result<RecordId> {
    let mut random = [0; 10];
    getrandom::fill(&mut random)
        .map_err(|source| Error::store("draw an id", chm_store::Error::Random(source)))?;
    Ok(RecordId::new(now_ms().unsigned_abs(), &random))
}
