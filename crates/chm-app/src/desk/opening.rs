//! Opening and making desks.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Condvar, Mutex, RwLock};

use chm_index::Index;
use chm_store::{Replica, RestrictedState};
use tracing::{info, warn};

use super::Desk;
use crate::backup::Work;
use crate::contacts::ContactBook;
use crate::error::{Doing, Error, Result};
use crate::index_view::IndexView;
use crate::names::Names;
use crate::private_index::PrivateIndex;
use crate::protection::Guard;
use crate::shared::{INDEX, Shared, open_index};
use crate::title_order::LastTitleOrder;
use crate::view::{Indexing, PrivatePart};
use crate::{indexing, reference, starter};

/// Files that show that a folder holds, or held, a desk.
const SIGNS: [&str; 4] = ["public.db", "public.db-wal", "restricted.db", "keys.json"];

impl Desk {
    /// Opens the desk of a folder; in a new or empty folder it makes one with the starter
    /// content. A desk with the starter of an earlier program is brought up to this one. With a passphrase the private part is opened, if there is one.
    ///
    /// # Errors
    /// Codes `in-use`, `not-a-desk`, `damaged`, `newer-version`, `read-only`, `disk-full`,
    /// `wrong-passphrase`; nothing is ever replaced.
    pub fn open(folder: &Path, passphrase: Option<&str>) -> Result<Self> {
        Self::open_with(folder, passphrase, starter::SHIPPED)
    }

    /// [`Desk::open`] with a starter of its own.
    pub(crate) fn open_with(
        folder: &Path,
        passphrase: Option<&str>,
        starter: &[u8],
    ) -> Result<Self> {
        let replica = Replica::open(folder).doing("open the desk")?;
        starter::bring_in(&replica, starter)?;
        let desk = Self::with(replica)?;
        if let Some(passphrase) = passphrase {
            desk.unlock(passphrase)?;
        }
        Ok(desk)
    }

    /// Opens the desk of a folder that must hold one, and brings it up to the starter. With a passphrase the private part is
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
        starter::bring_in(&replica, starter::SHIPPED)?;
        Self::with(replica)?.unlocked_if_it_can_be(passphrase)
    }

    fn unlocked_if_it_can_be(self, passphrase: Option<&str>) -> Result<Self> {
        if let Some(passphrase) = passphrase
            && self.private_part()? == PrivatePart::Locked
        {
            self.unlock(passphrase)?;
        }
        Ok(self)
    }

    /// As [`Desk::open_existing`]; the desk of a folder that cannot be written to is opened as it
    /// stands, without a later starter and without indexing what waits. Changes are then refused
    /// with code `read-only`.
    ///
    /// # Errors
    /// As [`Desk::open`]; `read-only` where reading needs writing: a database of an earlier
    /// version, or one that was cut off in its work.
    pub fn open_to_read(folder: &Path, passphrase: Option<&str>) -> Result<Self> {
        match Self::open_existing(folder, passphrase) {
            Err(error) if error.code() == "read-only" => {
                info!("Opening the desk to read only: {}", error.chain());
            }
            other => return other,
        }
        let replica = Replica::open_to_read(folder).doing("open the desk to read")?;
        Self::reading(replica)?.unlocked_if_it_can_be(passphrase)
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
            make_private_part(&replica, passphrase)?;
        }
        starter::bring_in(&replica, starter::SHIPPED)?;
        let desk = Self::with(replica)?;
        desk.index_private_part()?;
        Ok(desk)
    }

    /// [`Desk::init`] with a private part that a recovery key opens as well; returns that key,
    /// which is told this once.
    ///
    /// # Errors
    /// As [`Desk::init`].
    pub fn init_protected(folder: &Path, passphrase: &str) -> Result<(Self, String)> {
        let desk = Self::init(folder, Some(passphrase))?;
        let key = desk.draft_recovery_key()?;
        desk.keep_recovery_key(passphrase, &key)?;
        Ok((desk, key))
    }

    fn with(replica: Replica) -> Result<Self> {
        let (index, opened) = open_index(replica.folder())?;
        indexing::prepare(replica.public(), &index, &opened)?;
        let waiting = indexing::waiting(replica.public())?;
        Self::of(replica, index, None, waiting)
    }

    /// A desk that writes nothing. Without an index that fits, titles answer alone, as they do
    /// while an index is built.
    fn reading(replica: Replica) -> Result<Self> {
        let public = replica.public();
        let seen = match IndexView::open(&replica.folder().join(INDEX)) {
            Ok((view, index)) if !indexing::is_stranger(public, &index)? => Ok((view, index)),
            Ok(_) => Err("it is of another time".to_owned()),
            Err(error) => Err(error.chain()),
        };
        match seen {
            Ok((view, index)) => {
                let waiting = indexing::waiting(public)?;
                Self::of(replica, index, Some(view), waiting)
            }
            Err(reason) => {
                warn!("The search index cannot be used: {reason}");
                let index = Index::in_memory().doing("make an index in memory")?;
                let records = public.read(|tx| tx.count()).doing("count the records")?;
                Self::of(replica, index, None, records)
            }
        }
    }

    fn of(replica: Replica, index: Index, view: Option<IndexView>, waiting: u32) -> Result<Self> {
        // The Chinese dictionary takes a fifth of a second: before the first query needs it.
        chm_index::warm_up();
        let names = Names::new(reference::read(replica.public())?);
        let shared = Shared {
            replica,
            public_index: RwLock::new(index),
            restricted_index: RwLock::new(None),
            private_index: PrivateIndex::default(),
            guard: Guard::default(),
            names: RwLock::new(Arc::new(names)),
            title_order: LastTitleOrder::default(),
            contacts: ContactBook::default(),
            is_unreadable: AtomicBool::new(false),
            progress: Mutex::new((waiting > 0).then_some(Indexing {
                done: 0,
                total: waiting,
            })),
            listeners: RwLock::new(Vec::new()),
            at_work: Mutex::new(()),
            wake: (Mutex::new(waiting > 0), Condvar::new()),
            is_closing: AtomicBool::new(false),
            work: Work::default(),
            settings_before: Mutex::default(),
        };
        Ok(Self {
            shared: Arc::new(shared),
            background: Mutex::new(None),
            keeper: Mutex::new(None),
            _view: view,
        })
    }
}

/// Makes the private part, or opens that of a desk whose making was cut off.
fn make_private_part(replica: &Replica, passphrase: &str) -> Result<()> {
    let state = replica.restricted().doing("look at the private part")?;
    match state {
        RestrictedState::None => replica.create_restricted(passphrase),
        RestrictedState::Locked | RestrictedState::Open => replica.unlock(passphrase),
    }
    .doing("open the private part")
    .map(|_| ())
}

/// Whether a folder holds, or held, a desk.
pub(crate) fn holds_a_desk(folder: &Path) -> bool {
    SIGNS.iter().any(|name| folder.join(name).exists())
}
