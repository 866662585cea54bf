//! The desk: a data folder opened, and everything that is asked of it.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, RwLock};

use chm_index::{Index, Opened};
use chm_model::{Kind, Language, RecordId};
use chm_store::{Database, Replica, RestrictedState};
use tracing::warn;

use crate::background::Background;
use crate::error::{Doing, Error, Result};
use crate::importing::{self, ImportOptions, ImportProgress, ImportReport};
use crate::names::Names;
use crate::view::{DeskState, IndexState, Indexing, PrivatePart, SyncCard, SyncState};
use crate::{indexing, reference, starter};

/// Folder of the index within the data folder.
pub(crate) const INDEX: &str = "index";

/// Files that show that a folder holds, or held, a desk.
const SIGNS: [&str; 4] = ["public.db", "public.db-wal", "restricted.db", "keys.json"];

/// Settings that a person may change.
const PREFERENCES: [&str; 4] = ["language", "theme", "last-place", "zoom"];

/// Bytes of a preference.
const MAX_PREFERENCE: usize = 8 << 10;

/// What is told to listeners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The index went on; `None` once it is complete.
    Indexing(Option<Indexing>),
    /// Records changed: what is shown must be read again.
    Records,
}

/// What is called at each change.
type Listener = Box<dyn Fn(Change) + Send + Sync>;

/// A data folder opened by this process alone.
pub struct Desk {
    pub(crate) shared: Arc<Shared>,
    background: Mutex<Option<Background>>,
}

/// What the desk and its background thread share.
pub(crate) struct Shared {
    pub replica: Replica,
    pub public_index: RwLock<Index>,
    pub restricted_index: RwLock<Option<Index>>,
    names: RwLock<Arc<Names>>,
    /// The index has to be emptied before the queue is worked off.
    pub must_clear: AtomicBool,
    progress: Mutex<Option<Indexing>>,
    listeners: RwLock<Vec<Listener>>,
    /// Held while records are indexed.
    pub at_work: Mutex<()>,
    /// Set when there may be something to index, or when the desk closes.
    pub wake: (Mutex<bool>, Condvar),
    pub is_closing: AtomicBool,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let folder = self.shared.replica.folder();
        f.debug_struct("Desk")
            .field("folder", &folder)
            .finish_non_exhaustive()
    }
}

impl Desk {
    /// Opens the desk of a folder; in a new or empty folder it makes one with the starter
    /// content. With a passphrase the private part is opened, or made if there is none.
    ///
    /// # Errors
    /// Codes `in-use`, `not-a-desk`, `damaged`, `newer-version`, `read-only`, `disk-full`,
    /// `wrong-passphrase`; nothing is ever replaced.
    pub fn open(folder: &Path, passphrase: Option<&str>) -> Result<Self> {
        let replica = Replica::open(folder).doing("open the desk")?;
        starter::apply(&replica)?;
        let desk = Self::with(replica)?;
        if let Some(passphrase) = passphrase {
            desk.unlock(passphrase)?;
        }
        Ok(desk)
    }

    /// Opens the desk of a folder that must hold one. With a passphrase the private part is
    /// opened, if there is one.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_existing(folder: &Path, passphrase: Option<&str>) -> Result<Self> {
        if !holds_a_desk(folder) {
            return Err(Error::NotADesk {
                folder: folder.to_owned(),
            });
        }
        let replica = Replica::open(folder).doing("open the desk")?;
        if !starter::was_applied(&replica)? {
            starter::apply(&replica)?;
        }
        let desk = Self::with(replica)?;
        if let Some(passphrase) = passphrase
            && desk.private_part()? == PrivatePart::Locked
        {
            desk.unlock(passphrase)?;
        }
        Ok(desk)
    }

    /// Makes a desk with the starter content, and with a private part if a passphrase is given.
    /// One whose making was cut off is finished.
    ///
    /// # Errors
    /// Code `already-exists`, and as [`Desk::open`].
    pub fn init(folder: &Path, passphrase: Option<&str>) -> Result<Self> {
        let existed = holds_a_desk(folder);
        let replica = Replica::open(folder).doing("make the desk")?;
        if existed && starter::was_applied(&replica)? {
            return Err(Error::AlreadyADesk {
                folder: folder.to_owned(),
            });
        }
        if let Some(passphrase) = passphrase {
            open_private_part(&replica, passphrase)?;
        }
        starter::apply(&replica)?;
        let desk = Self::with(replica)?;
        if desk.shared.replica.restricted_database().is_some() {
            desk.index_private_part()?;
        }
        Ok(desk)
    }

    fn with(replica: Replica) -> Result<Self> {
        let (index, opened) = open_index(replica.folder())?;
        let must_clear = indexing::prepare(replica.public(), &index, &opened)?;
        let names = Names::new(reference::read(replica.public())?);
        let waiting = indexing::waiting(replica.public())?;
        let shared = Shared {
            replica,
            public_index: RwLock::new(index),
            restricted_index: RwLock::new(None),
            names: RwLock::new(Arc::new(names)),
            must_clear: AtomicBool::new(must_clear),
            progress: Mutex::new((waiting > 0).then_some(Indexing {
                done: 0,
                total: waiting,
            })),
            listeners: RwLock::new(Vec::new()),
            at_work: Mutex::new(()),
            wake: (Mutex::new(waiting > 0 || must_clear), Condvar::new()),
            is_closing: AtomicBool::new(false),
        };
        Ok(Self {
            shared: Arc::new(shared),
            background: Mutex::new(None),
        })
    }

    /// What the shell of the window shows.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn state(&self) -> Result<DeskState> {
        let (records, language, theme, last_place) = self
            .shared
            .replica
            .public()
            .read(|tx| {
                Ok((
                    tx.count()?,
                    tx.setting("language")?,
                    tx.setting("theme")?,
                    tx.setting("last-place")?,
                ))
            })
            .doing("read the state of the desk")?;
        Ok(DeskState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            language: language.unwrap_or_else(system_language),
            theme: theme.unwrap_or_else(|| "system".to_owned()),
            index: self
                .shared
                .progress()
                .map_or(IndexState::Ready, IndexState::Building),
            records,
            sync: SyncCard {
                state: SyncState::NotEnrolled,
                waiting: 0,
                waiting_bytes: 0.0,
                last_at_ms: None,
            },
            private_part: self.private_part()?,
            last_place: last_place.unwrap_or_default(),
        })
    }

    /// Value of a preference, if it was set.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn preference(&self, name: &str) -> Result<Option<String>> {
        let public = self.shared.replica.public();
        public
            .read(|tx| tx.setting(name))
            .doing("read a preference")
    }

    /// Sets a preference: `language`, `theme`, `last-place` or `zoom`.
    ///
    /// # Errors
    /// Code `bad-argument` for other names and overlong values; those of the disk.
    pub fn set_preference(&self, name: &str, value: &str) -> Result<()> {
        if !PREFERENCES.contains(&name) || value.len() > MAX_PREFERENCE {
            return Err(Error::BadArgument(name.chars().take(80).collect()));
        }
        let public = self.shared.replica.public();
        public
            .write(|tx| tx.set_setting(name, value))
            .doing("keep a preference")
    }

    /// Opens the private part, or makes it if there is none.
    ///
    /// # Errors
    /// Code `wrong-passphrase`; those of the disk.
    pub fn unlock(&self, passphrase: &str) -> Result<PrivatePart> {
        open_private_part(&self.shared.replica, passphrase)?;
        self.index_private_part()?;
        self.shared.tell(Change::Records);
        self.private_part()
    }

    fn private_part(&self) -> Result<PrivatePart> {
        let state = self
            .shared
            .replica
            .restricted()
            .doing("look at the private part")?;
        Ok(match state {
            RestrictedState::None => PrivatePart::None,
            RestrictedState::Locked => PrivatePart::Locked,
            RestrictedState::Open => PrivatePart::Open,
        })
    }

    fn index_private_part(&self) -> Result<()> {
        if let Some(database) = self.shared.replica.restricted_database() {
            let index = Index::in_memory().doing("make an index in memory")?;
            let names = self.shared.names();
            indexing::build_all(&database, &index, &names.reference)?;
            *write(&self.shared.restricted_index) = Some(index);
        }
        Ok(())
    }

    /// Calls `listener` at each change, on the thread that made it.
    pub fn on_change(&self, listener: Box<dyn Fn(Change) + Send + Sync>) {
        write(&self.shared.listeners).push(listener);
    }

    /// Starts to keep the index equal to the databases on a thread of its own, which ends with
    /// the desk.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start_background(&self) -> Result<()> {
        let mut background = self
            .background
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if background.is_none() {
            *background = Some(Background::start(Arc::clone(&self.shared))?);
        }
        Ok(())
    }

    /// Indexes what waits, on this thread.
    ///
    /// # Errors
    /// Those of the disk and the index.
    pub fn index_now(&self, progress: &mut dyn FnMut(Indexing)) -> Result<()> {
        self.shared.index_what_waits(progress).map(|_| ())
    }

    /// How many records wait to be indexed.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn waiting(&self) -> Result<u32> {
        indexing::waiting(self.shared.replica.public())
    }

    /// Builds the index anew from the database; returns how many records it holds.
    ///
    /// # Errors
    /// Those of the disk and the index.
    pub fn reindex(&self, progress: &mut dyn FnMut(Indexing)) -> Result<u64> {
        indexing::refill(self.shared.replica.public())?;
        self.shared.must_clear.store(true, Ordering::SeqCst);
        self.shared.index_what_waits(progress).map(u64::from)
    }

    /// Imports a file, or what can be read of a folder. Call [`Desk::index_now`] afterwards, or
    /// have a background thread.
    ///
    /// # Errors
    /// Code `locked` for contacts without the private part, and those of the disk; faults of
    /// rows are in the report.
    pub fn import(
        &self,
        path: &Path,
        options: ImportOptions,
        progress: &mut dyn FnMut(ImportProgress),
    ) -> Result<ImportReport> {
        let names = self.shared.names();
        let replica = &self.shared.replica;
        let report = importing::import(replica, &names.reference, path, options, progress);
        if !options.dry_run {
            self.shared.refresh_names()?;
            self.shared.tell(Change::Records);
            self.shared.call();
        }
        report
    }

    /// The record with this id, symbol, or code of a chemical, concept, centre and so on.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn find(&self, asked: &str) -> Result<Option<String>> {
        const KINDS: [Kind; 10] = [
            Kind::DOCUMENT,
            Kind::CHEMICAL,
            Kind::CONCEPT,
            Kind::NODE,
            Kind::PARTY,
            Kind::ROLE,
            Kind::DOCUMENT_TYPE,
            Kind::LETTER_KIND,
            Kind::HELP,
            Kind::EVENT,
        ];
        let asked = asked.trim();
        let find = |database: &Database| {
            database.read(|tx| {
                if let Ok(id) = asked.parse::<RecordId>() {
                    let record = tx.record_by_id(&id)?;
                    return Ok(record
                        .filter(|record| !record.deleted)
                        .map(|record| record.id));
                }
                for kind in KINDS {
                    if let Some(record) = tx.record_by_code(kind, asked)? {
                        return Ok(Some(record.id));
                    }
                }
                let row = tx.chemical_by_cas(asked)?;
                let record = row.map(|row| tx.record(row)).transpose()?.flatten();
                Ok(record.map(|record| record.id))
            })
        };
        for database in self.shared.databases() {
            if let Some(id) = find(database.as_ref()).doing("look a record up")? {
                return Ok(Some(id.to_string()));
            }
        }
        Ok(None)
    }

    /// The page of the handbook on a topic.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn help_page(&self, topic: &str, _interface: &str) -> Result<Option<String>> {
        let public = self.shared.replica.public();
        let page = public
            .read(|tx| tx.record_by_code(Kind::HELP, topic))
            .doing("look a page of the handbook up")?;
        Ok(page.map(|page| page.id.to_string()))
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.shared.is_closing.store(true, Ordering::SeqCst);
        self.shared.call();
        let background = self
            .background
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(background) = background.take() {
            background.join();
        }
    }
}

impl Shared {
    /// Names and reference data as they stand.
    pub(crate) fn names(&self) -> Arc<Names> {
        Arc::clone(&read(&self.names))
    }

    /// Reads the reference data again if records changed since.
    pub(crate) fn refresh_names(&self) -> Result<()> {
        let public = self.replica.public();
        let version = public
            .read(|tx| tx.last_version())
            .doing("read the last change")?;
        if self.names().reference.version != version {
            let names = Names::new(reference::read(public)?);
            *write(&self.names) = Arc::new(names);
        }
        Ok(())
    }

    /// The databases in the order of [`Self::indexes`].
    pub(crate) fn databases(&self) -> Vec<DatabaseRef<'_>> {
        let mut databases = vec![DatabaseRef::Public(self.replica.public())];
        databases.extend(
            self.replica
                .restricted_database()
                .map(DatabaseRef::Restricted),
        );
        databases
    }

    /// The indexes that are searched together.
    pub(crate) fn indexes(&self) -> Vec<Index> {
        let mut indexes = vec![read(&self.public_index).clone()];
        indexes.extend(read(&self.restricted_index).clone());
        indexes
    }

    /// How far indexing is, if it is not complete.
    pub(crate) fn progress(&self) -> Option<Indexing> {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_progress(&self, progress: Option<Indexing>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }

    pub(crate) fn tell(&self, change: Change) {
        for listener in read(&self.listeners).iter() {
            listener(change);
        }
    }

    /// Wakes the background thread.
    pub(crate) fn call(&self) {
        let (flag, condition) = &self.wake;
        *flag.lock().unwrap_or_else(PoisonError::into_inner) = true;
        condition.notify_all();
    }

    /// Sets the index on disk aside and begins a new one, after it could not be read.
    pub(crate) fn replace_index(&self) -> Result<()> {
        warn!("The search index cannot be read and is built anew");
        let folder = self.replica.folder();
        let (index, opened) = open_index(folder)?;
        let index = if opened.needs_rebuild() {
            index
        } else {
            // It opens, yet cannot be read throughout.
            drop(index);
            set_aside(&folder.join(INDEX))?;
            open_index(folder)?.0
        };
        indexing::refill(self.replica.public())?;
        *write(&self.public_index) = index;
        Ok(())
    }
}

/// A database of the replica.
pub(crate) enum DatabaseRef<'a> {
    Public(&'a Database),
    Restricted(Arc<Database>),
}

impl AsRef<Database> for DatabaseRef<'_> {
    fn as_ref(&self) -> &Database {
        match self {
            Self::Public(database) => database,
            Self::Restricted(database) => database,
        }
    }
}

pub(crate) fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> std::sync::RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

/// The language of an interface; the pseudo-locale reads English.
pub(crate) fn interface(tag: &str) -> Language {
    Language::from_code(tag).unwrap_or(Language::En)
}

/// The language that the system is set to, as far as it is one of the six.
fn system_language() -> String {
    let wishes = chm_i18n::preferred_languages(|name| std::env::var(name).ok());
    chm_i18n::negotiate(&wishes).tag().to_owned()
}

/// Whether a folder holds, or held, a desk.
pub(crate) fn holds_a_desk(folder: &Path) -> bool {
    SIGNS.iter().any(|name| folder.join(name).exists())
}

fn open_index(folder: &Path) -> Result<(Index, Opened)> {
    Index::open(&folder.join(INDEX)).doing("open the index")
}

fn set_aside(folder: &Path) -> Result<()> {
    let mut number = 1_u32;
    loop {
        let aside = folder.with_file_name(format!("{INDEX}.damaged-{number}"));
        if !aside.exists() {
            return std::fs::rename(folder, &aside).map_err(|source| Error::WriteFile {
                path: folder.to_owned(),
                source,
            });
        }
        number += 1;
    }
}

fn open_private_part(replica: &Replica, passphrase: &str) -> Result<()> {
    let state = replica.restricted().doing("look at the private part")?;
    match state {
        RestrictedState::None => replica.create_restricted(passphrase),
        RestrictedState::Locked | RestrictedState::Open => replica.unlock(passphrase),
    }
    .doing("open the private part")
    .map(|_| ())
}
