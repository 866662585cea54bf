//! The index of the private part between two openings: a sealed file beside the database.
//!
//! A mark that is written anew each time stands in the file and in the database. A database that
//! was put back from a backup has another one, and then the index is built from its records:
//! its change numbers may have been given twice.

use chm_index::Index;
use chm_store::{Database, Replica};
use tracing::info;

use crate::error::{Doing, Result};

/// The file.
pub(crate) const FILE: &str = "restricted.index";

/// Setting that holds the mark.
const MARK: &str = "index-mark";

/// Largest index that is kept so; it is held in memory twice while it is written.
const MOST: usize = 512 << 20;

/// Keeps the index of an open database for its next opening.
pub(crate) fn save(replica: &Replica, database: &Database, index: &Index) -> Result<()> {
    if replica.is_read_only() {
        return Ok(());
    }
    let image = index.image().doing("read the index")?;
    if image.len() > MOST {
        return Ok(());
    }
    let mark = replica
        .write_sealed(database, FILE, image)
        .doing("keep the index of the private part")?;
    // A stop before this makes the file one of another time.
    database
        .write(|tx| tx.set_setting(MARK, &mark))
        .doing("keep the index of the private part")
}

/// The index that was kept, if it is of this database and of this time.
pub(crate) fn load(replica: &Replica, database: &Database) -> Option<Index> {
    match read(replica, database) {
        Ok(index) => index,
        Err(error) => {
            info!(
                "The kept index of the private part is not used: {}",
                error.chain()
            );
            None
        }
    }
}

fn read(replica: &Replica, database: &Database) -> Result<Option<Index>> {
    let sealed = replica.read_sealed(database, FILE);
    let Some(sealed) = sealed.doing("read the index of the private part")? else {
        return Ok(None);
    };
    let mark = database
        .read(|tx| tx.setting(MARK))
        .doing("read its mark")?;
    if mark.is_none_or(|mark| mark != sealed.mark) {
        return Ok(None);
    }
    Index::from_image(&sealed.content)
        .doing("read the index")
        .map(Some)
}
