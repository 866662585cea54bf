//! All contacts in memory, in step with the database.
//!
//! 20 000 contacts are counted, filtered and sorted faster here than by queries to an encrypted
//! database, and only what changed is read again. It holds private words: it goes when the
//! private part is locked.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use chm_i18n::{Collation, Locale};
use chm_model::{Day, Kind, Language, RecordId};
use chm_store::Database;

use super::entry::{Deriving, Entry};
use super::parts::{Parts, Touched};
use super::time;
use crate::error::{Doing, Result};
use crate::reference::Reference;
use crate::shared::Shared;

/// Records read at a time.
const BATCH: u32 = 2_000;

/// The contacts of the private part that is open.
#[derive(Debug, Default)]
pub(crate) struct ContactBook {
    book: Mutex<Option<Book>>,
    /// Set when the person stops the reading of a file.
    is_cancelled: AtomicBool,
}

impl ContactBook {
    /// Takes all private words out of memory; to be called when the private part is locked.
    pub(crate) fn forget(&self) {
        *self.book.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A file begins to be read.
    pub(super) fn begin(&self) {
        self.is_cancelled.store(false, Ordering::SeqCst);
    }

    /// The person stops it.
    pub(super) fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::SeqCst);
    }

    /// Whether the person stopped it.
    pub(super) fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::SeqCst)
    }
}

/// The contacts as they stand.
#[derive(Debug)]
pub(super) struct Book {
    /// Not held: the private part must be free to close while its contacts are remembered.
    database: Weak<Database>,
    /// Change up to which it follows the database.
    version: u64,
    /// Day for which entries were derived.
    today: Day,
    /// Codes of Parties by record.
    pub countries: HashMap<RecordId, String>,
    pub parts: Parts,
    pub entries: HashMap<RecordId, Arc<Entry>>,
    order: Order,
}

/// The contacts in the order of their names in one language.
#[derive(Debug, Default)]
struct Order {
    language: Option<Language>,
    keys: HashMap<RecordId, Vec<u8>>,
    /// Kept until an entry changes.
    sorted: Option<Arc<Vec<Arc<Entry>>>>,
}

impl Shared {
    /// Asks the contacts; `None` unless the private part is open.
    pub(super) fn with_contacts<T>(&self, ask: impl FnOnce(&mut Book) -> T) -> Result<Option<T>> {
        let mut kept = self
            .contacts
            .book
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let Some(database) = self.replica.restricted_database() else {
            *kept = None;
            return Ok(None);
        };
        let names = self.names();
        let countries = countries(&names.reference);
        let here = Arc::downgrade(&database);
        let same = |book: &Book| Weak::ptr_eq(&book.database, &here);
        let mut book = match kept.take().filter(same) {
            Some(book) => book,
            None => Book::new(here),
        };
        book.follow(&database, countries)?;
        let answer = ask(&mut book);
        *kept = Some(book);
        Ok(Some(answer))
    }
}

impl Book {
    fn new(database: Weak<Database>) -> Self {
        Self {
            database,
            version: 0,
            today: time::today(),
            countries: HashMap::new(),
            parts: Parts::default(),
            entries: HashMap::new(),
            order: Order::default(),
        }
    }

    /// Reads what changed since.
    fn follow(&mut self, database: &Database, countries: HashMap<RecordId, String>) -> Result<()> {
        let mut touched = Touched::default();
        loop {
            let records = database
                .read(|tx| tx.contacts_changed(self.version, BATCH))
                .doing("read contacts")?;
            let Some(last) = records.last() else { break };
            self.version = last.version;
            for record in records {
                self.parts.take(record, &mut touched);
            }
        }
        let today = time::today();
        if countries != self.countries || today != self.today {
            self.countries = countries;
            self.today = today;
            touched.persons.extend(self.parts.persons.keys().copied());
        }
        self.derive(&touched);
        Ok(())
    }

    fn derive(&mut self, touched: &Touched) {
        if touched.persons.is_empty() {
            return;
        }
        self.order.sorted = None;
        for id in &touched.persons {
            self.order.keys.remove(id);
            let deriving = Deriving {
                parts: &self.parts,
                countries: &self.countries,
                today: self.today,
            };
            match deriving.entry(id) {
                Some(entry) => {
                    self.entries.insert(*id, Arc::new(entry));
                }
                None => {
                    self.entries.remove(id);
                }
            }
        }
    }

    /// What entries are derived with.
    pub(super) fn deriving(&self) -> Deriving<'_> {
        Deriving {
            parts: &self.parts,
            countries: &self.countries,
            today: self.today,
        }
    }

    /// Today, as the entries know it.
    pub(super) fn today(&self) -> Day {
        self.today
    }

    /// The contacts by name, in the order of a language; those without a name by what they are
    /// called instead, role and country.
    pub(super) fn by_name(
        &mut self,
        language: Language,
        reference: &Reference,
    ) -> Arc<Vec<Arc<Entry>>> {
        let order = &mut self.order;
        if order.language != Some(language) {
            *order = Order {
                language: Some(language),
                ..Order::default()
            };
        }
        if let Some(sorted) = &order.sorted {
            return Arc::clone(sorted);
        }
        let collation = Collation::of(language.code().parse().unwrap_or(Locale::En));
        for (id, entry) in &self.entries {
            let keys = &mut order.keys;
            keys.entry(*id).or_insert_with(|| match &*entry.name {
                "" => collation.key(&called(entry, language, reference)),
                name => collation.key(name),
            });
        }
        let mut sorted: Vec<(&[u8], &Arc<Entry>)> = self
            .entries
            .iter()
            .filter_map(|(id, entry)| Some((order.keys.get(id)?.as_slice(), entry)))
            .collect();
        sorted.sort_unstable_by(|(one, first), (other, second)| {
            one.cmp(other).then_with(|| first.id.cmp(&second.id))
        });
        let sorted: Vec<_> = sorted.into_iter().map(|(_, e)| Arc::clone(e)).collect();
        let sorted = Arc::new(sorted);
        order.sorted = Some(Arc::clone(&sorted));
        sorted
    }
}

/// Role and country of a contact without a name.
fn called(entry: &Entry, language: Language, reference: &Reference) -> String {
    let Some(held) = entry.held.first() else {
        return String::new();
    };
    let label = |kind: Kind, code: &str| {
        let label = reference.label(kind, code, language);
        label.unwrap_or_else(|| code.to_owned())
    };
    let role = label(Kind::ROLE, &held.role);
    format!("{role}, {}", label(Kind::PARTY, &held.country))
}

fn countries(reference: &Reference) -> HashMap<RecordId, String> {
    reference
        .of_kind(Kind::PARTY)
        .map(|(code, entry)| (entry.id, code.to_owned()))
        .collect()
}
