//! The list of all settings.

use crate::view::{SettingControl, SettingsSection};

/// A setting as the program knows it.
pub(super) struct Definition {
    pub id: &'static str,
    pub section: SettingsSection,
    takes: Takes,
    /// Value of a new desk.
    usual: &'static str,
}

/// What values a setting takes.
enum Takes {
    /// One of the six languages; the system's on a new desk.
    Language,
    Choice(&'static [&'static str]),
    Switch,
    Number {
        min: u32,
        max: u32,
        step: u32,
    },
    Country,
    Panel,
}

const fn setting(
    id: &'static str,
    section: SettingsSection,
    takes: Takes,
    usual: &'static str,
) -> Definition {
    Definition {
        id,
        section,
        takes,
        usual,
    }
}

const fn number(min: u32, max: u32, step: u32) -> Takes {
    Takes::Number { min, max, step }
}

use SettingsSection::{About, Backup, Data, MyEntry, Protection, Reading};

/// All settings, in the order in which they are shown.
pub(super) const LIST: &[Definition] = &[
    setting("language", Reading, Takes::Language, ""),
    setting(
        "theme",
        Reading,
        Takes::Choice(&["system", "light", "dark"]),
        "system",
    ),
    setting("zoom", Reading, number(100, 200, 10), "100"),
    setting(
        "motion",
        Reading,
        Takes::Choice(&["system", "calm"]),
        "system",
    ),
    setting("digits", Reading, Takes::Choice(&["latn", "arab"]), "latn"),
    setting(
        "months",
        Reading,
        Takes::Choice(&["common", "levant"]),
        "common",
    ),
    setting("keep-recent", Reading, Takes::Switch, "on"),
    setting("data-folder", Data, Takes::Panel, ""),
    setting("protection", Protection, Takes::Panel, ""),
    setting(
        "lock-after",
        Protection,
        Takes::Choice(&["5", "15", "30", "60", "0"]),
        "15",
    ),
    setting("backup", Backup, Takes::Panel, ""),
    setting("backup-daily", Backup, number(1, 60, 1), "7"),
    setting("backup-weekly", Backup, number(0, 60, 1), "4"),
    setting("backup-monthly", Backup, number(0, 60, 1), "6"),
    setting("country", MyEntry, Takes::Country, ""),
    setting("confirm-after", MyEntry, number(3, 36, 1), "12"),
    setting("support", About, Takes::Panel, ""),
    setting("about", About, Takes::Panel, ""),
];

impl Definition {
    /// The value as it is kept; `None` for one that the setting does not take.
    pub(super) fn checked(&self, value: &str) -> Option<String> {
        let is_taken = match &self.takes {
            Takes::Language => chm_model::Language::from_code(value).is_some(),
            Takes::Choice(options) => options.contains(&value),
            Takes::Switch => matches!(value, "on" | "off"),
            Takes::Number { min, max, step } => value
                .parse::<u32>()
                .is_ok_and(|number| (*min..=*max).contains(&number) && (number - min) % step == 0),
            Takes::Country => {
                value.is_empty()
                    || value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase())
            }
            Takes::Panel => false,
        };
        is_taken.then(|| value.to_owned())
    }

    /// Value of a new desk.
    pub(super) fn usual(&self) -> String {
        match self.takes {
            Takes::Language => crate::desk::system_language(),
            _ => self.usual.to_owned(),
        }
    }

    /// What values it takes, for a window.
    pub(super) fn control(&self) -> SettingControl {
        let owned = |options: &[&str]| options.iter().map(|&option| option.to_owned()).collect();
        match &self.takes {
            Takes::Language => SettingControl::Choice {
                options: chm_model::Language::ALL
                    .map(|language| language.code().to_owned())
                    .to_vec(),
            },
            Takes::Choice(options) => SettingControl::Choice {
                options: owned(options),
            },
            Takes::Switch => SettingControl::Switch,
            Takes::Number { min, max, step } => SettingControl::Number {
                min: *min,
                max: *max,
                step: *step,
            },
            Takes::Country => SettingControl::Country,
            Takes::Panel => SettingControl::Panel,
        }
    }

    /// Values that have words of their own.
    #[cfg(test)]
    pub(super) fn worded(&self) -> &'static [&'static str] {
        match self.takes {
            Takes::Choice(options) => options,
            _ => &[],
        }
    }
}

impl SettingsSection {
    /// Its name in messages.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Reading => "reading",
            Data => "data",
            Protection => "protection",
            Backup => "backup",
            MyEntry => "my-entry",
            About => "about",
        }
    }
}
