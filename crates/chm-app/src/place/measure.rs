//! Sizes of data, and what the drive that they lie on is like.

use std::path::{Path, PathBuf};

use crate::view::{DataSizes, PlaceState};

/// Free bytes below which a drive is nearly full.
const NEARLY_FULL: u64 = 200_000_000;

/// Free bytes that any work of the desk needs.
const FULL: u64 = 1_000_000;

/// File systems that lie on another computer.
const NETWORK: [&str; 9] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "fuse.sshfs",
    "davfs",
];

/// Bytes of everything below a path; what cannot be read counts nothing.
pub(super) fn size(path: &Path) -> u64 {
    let Ok(kind) = path.symlink_metadata() else {
        return 0;
    };
    if !kind.is_dir() {
        return kind.len();
    }
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| size(&entry.path())).sum()
}

/// Sizes of the parts of a desk.
pub(super) fn sizes(data: &Path) -> DataSizes {
    let mut sizes = DataSizes::default();
    let entries = std::fs::read_dir(data).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let part = match &*name {
            "backups" => &mut sizes.backups,
            "keys.json" => &mut sizes.private_part,
            "restricted.index" => &mut sizes.index,
            name if name.starts_with("public.db") => &mut sizes.catalogue,
            name if name.starts_with("restricted.") => &mut sizes.private_part,
            name if name.starts_with("index") => &mut sizes.index,
            _ => &mut sizes.other,
        };
        *part += size(&entry.path()) as f64;
    }
    sizes
}

/// Bytes free on the drive of a folder that may have to be made; none if the system does not say.
pub(super) fn free_bytes(folder: &Path) -> Option<u64> {
    fs4::available_space(nearest(folder)?).ok()
}

/// Whether a folder lies on another computer, as far as the system says so.
pub(super) fn is_network_share(folder: &Path) -> bool {
    let Some(folder) = nearest(folder).and_then(|folder| folder.canonicalize().ok()) else {
        return false;
    };
    if cfg!(windows) {
        return folder.to_string_lossy().starts_with(r"\\?\UNC\");
    }
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    kind_of_drive(&mounts, &folder).is_some_and(|kind| NETWORK.contains(&kind))
}

/// Whether a folder can be written to now.
pub(super) fn state(folder: &Path, free_bytes: Option<u64>) -> PlaceState {
    if !folder.is_dir() {
        return PlaceState::Gone;
    }
    match tempfile::tempfile_in(folder) {
        Err(error) if crate::error::is_read_only(&error) => PlaceState::ReadOnly,
        _ => match free_bytes {
            Some(free) if free < FULL => PlaceState::Full,
            Some(free) if free < NEARLY_FULL => PlaceState::NearlyFull,
            _ => PlaceState::Writable,
        },
    }
}

/// The folder itself, or the nearest above that is there.
pub(super) fn nearest(folder: &Path) -> Option<PathBuf> {
    let mut above = folder.ancestors();
    above.find(|folder| folder.is_dir()).map(Path::to_owned)
}

/// The file system of a folder, by the list of those that the kernel mounted.
fn kind_of_drive<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let lines = mounts.lines().filter_map(|line| {
        let mut parts = line.split(' ').skip(1);
        // A space in a name is written as its number.
        let at = PathBuf::from(parts.next()?.replace("\\040", " "));
        Some((at, parts.next()?))
    });
    lines
        .filter(|(at, _)| folder.starts_with(at))
        .max_by_key(|(at, _)| at.components().count())
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_drive_tells_whether_a_folder_is_a_share() {
        let mounts = "dev / ext4 rw 0 0\nhost:/x /mnt/a\\040share nfs4 rw 0 0\n";
        let kind = |folder: &str| kind_of_drive(mounts, Path::new(folder));
        assert_eq!(kind("/mnt/a share/desk"), Some("nfs4"));
        assert_eq!(kind("/mnt/a shared"), Some("ext4"));
    }
}
