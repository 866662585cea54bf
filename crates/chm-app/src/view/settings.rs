//! The settings: one list of all of them.

use serde::{Deserialize, Serialize};
use specta::Type;

/// All settings, or those that a search finds, in the order in which they are shown.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsPage {
    /// Sections with their settings; sections without any are left out.
    pub sections: Vec<SettingsGroup>,
    /// Name of the setting whose last change can be undone.
    pub undoable: Option<String>,
}

/// A section.
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SettingsGroup {
    /// Section; `settings-section-<section>` words it.
    pub section: SettingsSection,
    /// Its settings.
    pub settings: Vec<Setting>,
}

/// Sections of the settings.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SettingsSection {
    /// Language and reading.
    Reading,
    /// Data and space.
    Data,
    /// Lock and encryption.
    Protection,
    /// Backup.
    Backup,
    /// My entry.
    MyEntry,
    /// About and updates.
    About,
}

/// One setting.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Setting {
    /// Name; the messages `setting-<id>`, `setting-<id>.hint` and `setting-<id>.words` word it.
    pub id: String,
    /// What values it takes.
    pub control: SettingControl,
    /// Present value.
    pub value: String,
    /// Value of a new desk.
    pub default: String,
}

/// What values a setting takes.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case", tag = "type")]
pub enum SettingControl {
    /// One of several.
    Choice {
        /// The values; `setting-<id>-<value>` words each, languages stand for themselves.
        options: Vec<String>,
    },
    /// `on` or `off`.
    Switch,
    /// A whole number.
    Number {
        /// Least.
        min: u32,
        /// Most.
        max: u32,
        /// Step.
        step: u32,
    },
    /// ISO alpha-2 code of a country, or nothing.
    Country,
    /// No value of its own: a panel of the window (`data`, `backup`, `support` …).
    Panel,
}
