//! The use cases over real databases and a real index.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod backup;
mod canary;
mod contact_files;
mod contacts;
mod doctor;
mod folder;
mod golden;
mod habits;
mod importing;
mod private_part;
mod protection;
mod reading;
mod searching;
mod sorting;
mod support;
mod today;

use std::path::Path;
use std::sync::OnceLock;

use chm_app::view::{SearchPage, SearchRequest};
use chm_app::{Desk, ImportOptions, ImportReport};
use tempfile::TempDir;

/// A desk in a folder of its own.
struct Place {
    folder: TempDir,
}

impl Place {
    /// A folder without a desk.
    fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with the starter content, indexed; copied from one that is made once.
    fn with_starter() -> Self {
        static MODEL: OnceLock<Place> = OnceLock::new();
        let model = MODEL.get_or_init(|| {
            let place = Self::empty();
            Desk::init(place.path(), None)
                .unwrap()
                .index_now(&mut |_| {})
                .unwrap();
            place
        });
        let place = Self::empty();
        copy(model.path(), place.path());
        place
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn desk(&self) -> Desk {
        Desk::open_existing(self.path(), None).unwrap()
    }

    /// Writes a file beside the desk and gives its path.
    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> std::path::PathBuf {
        let folder = self.path().join("files");
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn request(query: &str, interface: &str) -> SearchRequest {
    SearchRequest {
        query: query.to_owned(),
        interface: interface.to_owned(),
        limit: 20,
        ..SearchRequest::default()
    }
}

fn search(desk: &Desk, query: &str) -> SearchPage {
    desk.search(&request(query, "en")).unwrap()
}

fn keys(page: &SearchPage) -> Vec<&str> {
    page.hits.iter().map(|hit| hit.key.as_str()).collect()
}

/// Imports a file and indexes it.
fn import(desk: &Desk, path: &Path) -> ImportReport {
    let report = desk
        .import(path, ImportOptions::default(), &mut |_| {})
        .unwrap();
    desk.index_now(&mut |_| {}).unwrap();
    report
}

/// Rows added, changed, unchanged and rejected.
fn counts(report: &ImportReport) -> (u64, u64, u64, u64) {
    (
        report.added,
        report.changed,
        report.unchanged,
        report.rejected,
    )
}
