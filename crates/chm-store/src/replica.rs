//! The replica: its folder and its two databases.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, Weak,
};
use std::time::{Duration, Instant};

use chm_model::Scope;
use chm_protocol::Block;

use crate::backup::{Choices, Unchanged};
use crate::folder::{self, Folder};
use crate::keys::{self, RawKey, Way, Ways};
use crate::{Applied, Database, Error, Result, backup};

pub(crate) const PUBLIC: &str = "public.db";
pub(crate) const RESTRICTED: &str = "restricted.db";
pub(crate) const RESTRICTED_LOG: &str = "restricted.db-wal";
pub(crate) const KEYS: &str = "keys.json";

/// How long the private part may be read on after it was locked.
const CLOSING: Duration = if cfg!(test) {
    Duration::from_millis(50)
} else {
    Duration::from_secs(10)
};

/// State of the restricted database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestrictedState {
    /// None was made yet.
    None,
    /// It waits for its passphrase.
    Locked,
    /// It is open.
    Open,
}

/// A data folder with its databases, open in this process alone.
#[derive(Debug)]
pub struct Replica {
    public: Database,
    restricted: RwLock<Option<Arc<Database>>>,
    /// Of the restricted database that was opened last.
    life: Mutex<Weak<()>>,
    /// What the last restore left here.
    unchanged: Mutex<Option<Unchanged>>,
    /// Last, so that the databases are closed before the lock is given back.
    folder: Folder,
}

impl Replica {
    /// Opens the replica of a folder; in a new or empty folder it makes one.
    ///
    /// The restricted database stays locked.
    ///
    /// # Errors
    /// [`Error::InUse`] when another desk has the folder open; [`Error::Missing`] when the folder
    /// had a database that is gone; [`Error::NotADesk`] when it holds other files;
    /// [`Error::NotADatabase`], [`Error::Damaged`] and [`Error::NewerVersion`], all of which
    /// leave every file as it is; [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Io`].
    pub fn open(path: &Path) -> Result<Self> {
        let folder = Folder::open(path)?;
        backup::finish_restore(&folder)?;
        backup::clear_unfinished(&folder);
        let file = folder.file(PUBLIC);
        let public = if folder::exists(&file)? {
            back_up_before_upgrade(&folder, &file).map_err(|error| folder.explain(error))?;
            Database::open(&file, None).map_err(|error| folder.explain(error))?
        } else {
            refuse_lost(&folder, &file)?;
            Database::create(&file)?
        };
        if !folder.is_established()? {
            folder.establish()?;
        }
        let replica = Self {
            public,
            restricted: RwLock::new(None),
            life: Mutex::default(),
            unchanged: Mutex::default(),
            folder,
        };
        backup::finish_settings(&replica.folder, &replica.public)?;
        replica.finish_creation()?;
        Ok(replica)
    }

    /// Opens the replica of a folder that cannot be written to, such as one on a disc or of
    /// another person. Nothing is written; several may read at once, while nobody writes.
    ///
    /// # Errors
    /// [`Error::ReadOnly`] when a database cannot be read without writing, because it is of an
    /// earlier version or was cut off in its work; else as [`Replica::open`].
    pub fn open_to_read(path: &Path) -> Result<Self> {
        let folder = Folder::open_to_read(path)?;
        if backup::is_unfinished(&folder)? {
            return Err(Error::io(
                "write",
                path,
                ErrorKind::ReadOnlyFilesystem.into(),
            ));
        }
        Ok(Self {
            public: Database::open_to_read(&folder.file(PUBLIC), None)?,
            restricted: RwLock::new(None),
            life: Mutex::default(),
            unchanged: Mutex::default(),
            folder,
        })
    }

    /// Whether it was opened to be read only.
    pub fn is_read_only(&self) -> bool {
        self.public.is_read_only()
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database of public scopes.
    pub fn public(&self) -> &Database {
        &self.public
    }

    /// The database of all other scopes, if it is open.
    pub fn restricted_database(&self) -> Option<Arc<Database>> {
        self.restricted
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// State of the restricted database.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn restricted(&self) -> Result<RestrictedState> {
        if self.restricted_database().is_some() {
            return Ok(RestrictedState::Open);
        }
        let there = folder::exists(&self.restricted_file())? || folder::exists(&self.keys_file())?;
        Ok(if there {
            RestrictedState::Locked
        } else {
            RestrictedState::None
        })
    }

    /// Makes the restricted database, protected by a passphrase, and opens it.
    ///
    /// # Errors
    /// [`Error::AlreadyProtected`], [`Error::EmptyPassphrase`], and those of the disk.
    pub fn create_restricted(&self, passphrase: &str) -> Result<Arc<Database>> {
        self.create_restricted_by(&[Way::Passphrase(passphrase)])
    }

    /// Makes the restricted database, with all of these ways to open it, and opens it.
    ///
    /// # Errors
    /// As [`Replica::create_restricted`].
    pub fn create_restricted_by(&self, ways: &[Way<'_>]) -> Result<Arc<Database>> {
        self.finish_agreed()?;
        if self.restricted()? != RestrictedState::None {
            return Err(Error::AlreadyProtected);
        }
        let key = RawKey::random()?;
        let wrapped = keys::wrapped(&key, ways)?;
        // The key must be durable before the database it opens has its name; a crash between
        // the two is finished by the next start.
        let new = Database::prepare(&self.restricted_file(), &key)?;
        folder::write_whole(&self.keys_file(), &wrapped)?;
        self.remove_set_aside()?;
        folder::put_in_place(&new, &self.restricted_file())?;
        self.open_restricted(key)
    }

    /// Opens the restricted database by its passphrase.
    ///
    /// # Errors
    /// As [`Replica::unlock_by`].
    pub fn unlock(&self, passphrase: &str) -> Result<Arc<Database>> {
        self.unlock_by(Way::Passphrase(passphrase))
    }

    /// Opens the restricted database by one of the ways to it.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::WrongCode`] or [`Error::WrongKeyringSecret`];
    /// [`Error::Missing`] when the database or its key file is gone; [`Error::Keys`],
    /// [`Error::NotADatabase`], [`Error::Damaged`], [`Error::NewerVersion`], which leave every
    /// file as it is.
    pub fn unlock_by(&self, way: Way<'_>) -> Result<Arc<Database>> {
        self.finish_agreed()?;
        let key = keys::unlock(&self.keys_file(), way)?;
        match self.restricted_database() {
            Some(open) => Ok(open),
            None => self.open_restricted(key),
        }
    }

    /// The ways that there are to the restricted database.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::Keys`], [`Error::NewerVersion`], and those of the disk.
    pub fn ways(&self) -> Result<Ways> {
        keys::ways(&self.keys_file())
    }

    /// Lets new ways open the restricted database; former ones of their kinds no longer do. The
    /// database itself stays as it is, so this takes no longer for a large one. All change
    /// together or none.
    ///
    /// `by` proves who asks; without it, the database must be open.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::EmptyPassphrase`], and as [`Replica::unlock_by`].
    pub fn replace_ways(&self, by: Option<Way<'_>>, ways: &[Way<'_>]) -> Result<()> {
        let file = self.keys_file();
        let key = match (by, self.restricted_database()) {
            (Some(way), _) => keys::unlock(&file, way)?,
            (None, Some(open)) => open.key().ok_or(Error::Locked)?.clone(),
            (None, None) => return Err(Error::Locked),
        };
        keys::replace(&file, &key, ways)
    }

    /// Takes the way through the keyring of the system away.
    ///
    /// # Errors
    /// Those of [`Replica::ways`] and of writing.
    pub fn forget_keyring(&self) -> Result<()> {
        keys::forget_keyring(&self.keys_file())
    }

    /// Closes the restricted database as soon as no one uses it any more.
    pub fn lock(&self) {
        self.restricted
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
    }

    /// Lets another passphrase open the restricted database; the old one no longer does.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::EmptyPassphrase`], [`Error::Missing`],
    /// [`Error::Keys`], and those of the disk.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<()> {
        self.replace_ways(Some(Way::Passphrase(old)), &[Way::Passphrase(new)])
    }

    /// The database that holds a scope.
    ///
    /// # Errors
    /// [`Error::Locked`] when it is the restricted one and not open.
    pub fn with_database_of<T>(
        &self,
        scope: &Scope,
        work: impl FnOnce(&Database) -> Result<T>,
    ) -> Result<T> {
        if self.public.holds(scope) {
            return work(&self.public);
        }
        work(&*self.restricted_database().ok_or(Error::Locked)?)
    }

    /// Applies one block in one transaction: records, their typed rows, the cursor, the
    /// fingerprint and the index queue.
    ///
    /// A block that lies wholly below the cursor changes nothing; of one that begins below it,
    /// what is newer is taken. A record is never replaced by an older revision. A block of the
    /// restricted database whose record the person changed keeps it beside the change.
    ///
    /// # Errors
    /// [`Error::Gap`] when the block begins after the cursor's next number,
    /// [`Error::Inconsistent`], [`Error::Locked`], and those of the disk. The replica is then
    /// unchanged.
    pub fn apply(&self, block: &Block) -> Result<Applied> {
        self.with_database_of(&block.scope, |database| {
            database.write(|tx| tx.apply(block))
        })
    }

    fn open_restricted(&self, key: RawKey) -> Result<Arc<Database>> {
        let file = self.restricted_file();
        let mut slot = self.slot_to_change();
        let database = if self.is_read_only() {
            Database::open_to_read(&file, Some(key))?
        } else {
            if Database::is_outdated(&file, Some(&key))? {
                let choices = self.public.read(Choices::read)?;
                backup::back_up_before_upgrade(&self.folder, choices)?;
            }
            Database::open(&file, Some(key))?
        };
        let database = self.opened(Arc::new(database));
        *slot = Some(Arc::clone(&database));
        Ok(database)
    }

    /// The data folder with its lock.
    pub(crate) fn data(&self) -> &Folder {
        &self.folder
    }

    /// The restricted database, which nobody opens or locks while this is held.
    pub(crate) fn slot(&self) -> RwLockReadGuard<'_, Option<Arc<Database>>> {
        self.restricted
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, to put another in its place.
    pub(crate) fn slot_to_change(&self) -> RwLockWriteGuard<'_, Option<Arc<Database>>> {
        self.restricted
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a restricted database was opened.
    pub(crate) fn opened(&self, database: Arc<Database>) -> Arc<Database> {
        *self.life.lock().unwrap_or_else(PoisonError::into_inner) = database.life();
        database
    }

    /// What the last restore left here.
    pub(crate) fn unchanged(&self) -> MutexGuard<'_, Option<Unchanged>> {
        self.unchanged
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until whoever still used the restricted database has closed it. Whoever calls holds
    /// its slot, which is empty.
    pub(crate) fn wait_until_closed(&self) -> Result<()> {
        let began = Instant::now();
        let life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        while life.strong_count() > 0 {
            if began.elapsed() > CLOSING {
                return Err(Error::Busy);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Gives a restricted database its name whose making was cut off after its key was kept.
    fn finish_creation(&self) -> Result<()> {
        let file = self.restricted_file();
        let new = folder::beside(&file);
        if folder::exists(&self.keys_file())? && !folder::exists(&file)? && folder::exists(&new)? {
            self.remove_set_aside()?;
            folder::put_in_place(&new, &file)?;
        }
        Ok(())
    }

    /// Takes away damaged catalogues: they hold the lists of the time without a private part, in
    /// the clear.
    fn remove_set_aside(&self) -> Result<()> {
        self.folder.remove_starting(&format!("{PUBLIC}.damaged-"))
    }

    fn restricted_file(&self) -> PathBuf {
        self.folder.file(RESTRICTED)
    }

    fn keys_file(&self) -> PathBuf {
        self.folder.file(KEYS)
    }
}

/// Backs private work up before a catalogue of an earlier version is brought to the newest.
fn back_up_before_upgrade(folder: &Folder, file: &Path) -> Result<()> {
    if !Database::is_outdated(file, None)? {
        return Ok(());
    }
    backup::back_up_before_upgrade(folder, Choices::of_earlier(file)?)
}

/// Refuses to make a database where one was, or among files of something else.
fn refuse_lost(folder: &Folder, file: &Path) -> Result<()> {
    if folder.is_established()? || folder::exists(&folder.file("public.db-wal"))? {
        return Err(Error::Missing {
            path: file.to_owned(),
        });
    }
    if folder.holds_foreign_files()? {
        return Err(Error::NotADesk {
            folder: folder.path().to_owned(),
        });
    }
    Ok(())
}
