//! Backups as the window lists them.

use std::path::{Path, PathBuf};

use chm_model::Kind;
use chm_store::{
    BACKUP_ENDING, BACKUPS, Backup, BackupCounts as Counts, BackupReason as Reason, desk_id_in,
};

use crate::error::{Error, Result};
use crate::view::{BackupCounts, BackupKindCount, BackupLine, BackupReason, BackupState};

/// The backups in the folder of a desk, newest first; those that cannot be read come last.
pub(super) fn all_in(data: &Path) -> Result<Vec<BackupLine>> {
    let desk = desk_id_in(data);
    let mut lines: Vec<(u64, BackupLine)> = files_in(data)?
        .into_iter()
        .map(|file| match Backup::open(&file) {
            Ok(backup) => {
                let number = backup.manifest().number;
                (number, line_of(&backup, desk.as_deref()))
            }
            Err(error) => (0, unusable(&file, &error)),
        })
        .collect();
    lines.sort_by(|(a, _), (b, _)| b.cmp(a));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// The files of backups in the folder of a desk, by name.
pub(super) fn files_in(data: &Path) -> Result<Vec<PathBuf>> {
    let folder = data.join(BACKUPS);
    let failed = |source| Error::read_file(&folder, source);
    if !folder.try_exists().map_err(failed)? {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path
            .extension()
            .is_some_and(|ending| ending == BACKUP_ENDING)
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A backup that can be read, seen from the desk of this number.
pub(super) fn line_of(backup: &Backup, desk: Option<&str>) -> BackupLine {
    let manifest = backup.manifest();
    BackupLine {
        file: backup.path().display().to_string(),
        state: BackupState::Readable,
        size_bytes: backup.size_bytes() as f64,
        created_at_ms: Some(manifest.created_at_ms as f64),
        reason: Some(reason_of(manifest.reason)),
        version: manifest.program.clone(),
        is_of_this_desk: desk == Some(manifest.desk.as_str()),
        has_private_part: manifest.has_private_part(),
        counts: manifest.counts.as_ref().map(counts_of),
    }
}

fn unusable(file: &Path, error: &chm_store::Error) -> BackupLine {
    let state = match error.code() {
        "backup-damaged" => BackupState::Damaged,
        "backup-newer" => BackupState::Newer,
        _ => BackupState::Unreadable,
    };
    BackupLine {
        file: file.display().to_string(),
        state,
        size_bytes: file.metadata().map_or(0.0, |file| file.len() as f64),
        created_at_ms: None,
        reason: None,
        version: String::new(),
        is_of_this_desk: false,
        has_private_part: false,
        counts: None,
    }
}

/// Counts in words; parts of texts are no things that a person counts.
pub(super) fn counts_of(counts: &Counts) -> BackupCounts {
    let mut kinds: Vec<BackupKindCount> = counts
        .kinds
        .iter()
        .map(|(kind, count)| (Kind::from_number(*kind), *count))
        .filter(|(kind, _)| *kind != Kind::TEXT)
        .map(|(kind, count)| BackupKindCount {
            kind: kind.to_string(),
            count,
        })
        .collect();
    kinds.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.kind.cmp(&b.kind)));
    BackupCounts {
        kinds,
        waiting: counts.waiting,
    }
}

const fn reason_of(reason: Reason) -> BackupReason {
    match reason {
        Reason::Automatic => BackupReason::Automatic,
        Reason::Asked => BackupReason::Asked,
        Reason::BeforeUpgrade => BackupReason::BeforeUpgrade,
        Reason::BeforeRestore => BackupReason::BeforeRestore,
    }
}
