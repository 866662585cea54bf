//! Where the desk keeps its data.

use std::ffi::OsString;
use std::path::PathBuf;

/// Folder of the desk under the data folder of the person.
const NAME: &str = "chm-desk";

/// The folder of the desk: `CHM_DATA` when set, else the place that the system provides.
///
/// `None` when the system names no home.
pub fn data_folder() -> Option<PathBuf> {
    choose(
        std::env::var_os("CHM_DATA"),
        directories::BaseDirs::new().map(|base| base.data_dir().to_owned()),
    )
}

fn choose(wanted: Option<OsString>, system: Option<PathBuf>) -> Option<PathBuf> {
    match wanted {
        Some(folder) if !folder.is_empty() => Some(folder.into()),
        _ => system.map(|folder| folder.join(NAME)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_decides_before_the_system() {
        assert_eq!(
            choose(Some("desk".into()), Some("home".into())),
            Some("desk".into())
        );
    }

    #[test]
    fn an_empty_variable_is_no_choice() {
        assert_eq!(
            choose(Some("".into()), Some("home".into())),
            Some("home/chm-desk".into())
        );
    }
}
