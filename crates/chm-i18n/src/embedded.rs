//! The texts of all message files, as the build script listed them.

/// Language, file name and text of each message file.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Name and text of each message file of one language, by name.
pub fn files(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES
        .iter()
        .filter(move |(of, _, _)| *of == language)
        .map(|(_, name, text)| (*name, *text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    #[test]
    fn every_message_file_on_disk_is_embedded() {
        let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        for locale in Locale::ALL {
            let mut on_disk: Vec<String> = std::fs::read_dir(locales.join(locale.tag()))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| name.split('.').next_back() == Some("ftl"))
                .collect();
            on_disk.sort();
            let embedded: Vec<&str> = files(locale.tag()).map(|(name, _)| name).collect();
            assert_eq!(embedded, on_disk, "{locale}");
            assert!(embedded.contains(&"errors.ftl"), "{locale}");
        }
    }
}
