//! Where the desk keeps its data.

use std::path::{Path, PathBuf};

use chm_app::{Place, Surroundings};

use crate::CommandError;

/// The place of the data, as this moment finds it.
///
/// # Errors
/// When the system names no home, and when the note of a move cannot be understood.
pub fn place() -> Result<Place, CommandError> {
    let surroundings = Surroundings {
        wish: std::env::var_os("CHM_DATA"),
        program: program(),
        system: directories::BaseDirs::new().map(|base| base.data_dir().to_owned()),
    };
    Place::find(&surroundings)?
        .ok_or_else(|| CommandError::internal("the system names no home folder"))
}

/// What a person started: the file of the program, or the image or bundle that it lies in.
fn program() -> Option<PathBuf> {
    if let Some(image) = std::env::var_os("APPIMAGE").filter(|image| !image.is_empty()) {
        return Some(image.into());
    }
    let file = std::env::current_exe().ok()?;
    Some(bundle(&file).unwrap_or(&file).to_owned())
}

/// The bundle of macOS that a program lies in.
fn bundle(file: &Path) -> Option<&Path> {
    let is_bundle = |folder: &&Path| folder.extension().is_some_and(|ending| ending == "app");
    file.ancestors().find(is_bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marker_lies_beside_a_bundle_and_not_in_it() {
        let inside = Path::new("/Volumes/stick/CHM Desk.app/Contents/MacOS/chm-desktop");
        assert_eq!(
            bundle(inside),
            Some(Path::new("/Volumes/stick/CHM Desk.app"))
        );
        assert_eq!(bundle(Path::new("/usr/bin/chm-desktop")), None);
    }
}
