//! The settings: one list of all, each change at once, the last ones undoable.
//!
//! A setting is kept as a preference of the same name. Its words are messages: `setting-<id>`
//! with `.hint` and `.words`, which a search looks through.

mod list;

use std::sync::PoisonError;

use chm_i18n::{Isolation, Locale, Messages};
use chm_store::{Kept, sort_key};

use crate::desk::{Change, Desk};
use crate::error::{Error, Result};
use crate::preferences;
use crate::protection::LOCK_AFTER;
use crate::view::{Setting, SettingsGroup, SettingsPage};
use list::{Definition, LIST};

/// The setting that has the desk keep what was read.
pub(crate) const KEEP_RECENT: &str = "keep-recent";

/// Changes that can be undone.
const UNDOABLE: usize = 50;

/// A change as it is undone.
#[derive(Debug)]
pub(crate) struct Before {
    /// The setting.
    id: &'static str,
    /// Its value before, if it had one.
    value: Option<String>,
    /// What was read, if the change emptied that list; private words, which go with a lock.
    read: Vec<Kept>,
}

impl Before {
    /// Takes private words out of memory.
    pub(crate) fn forget_private_words(&mut self) {
        self.read = Vec::new();
    }
}

impl Desk {
    /// All settings, or those whose words hold every word of a query, in the language of the
    /// interface or in English.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn settings(&self, query: &str, language: &str) -> Result<SettingsPage> {
        let locale: Locale = language.parse().unwrap_or(Locale::En);
        let search = Search::new(query, locale);
        let mut sections: Vec<SettingsGroup> = Vec::new();
        for definition in LIST.iter().filter(|definition| search.finds(definition)) {
            let setting = self.setting(definition)?;
            match sections.last_mut() {
                Some(last) if last.section == definition.section => last.settings.push(setting),
                _ => sections.push(SettingsGroup {
                    section: definition.section,
                    settings: vec![setting],
                }),
            }
        }
        let changes = self.shared.settings_before.lock();
        let changes = changes.unwrap_or_else(PoisonError::into_inner);
        Ok(SettingsPage {
            sections,
            undoable: changes.last().map(|change| change.id.to_owned()),
        })
    }

    /// Sets a setting; it holds at once.
    ///
    /// # Errors
    /// Code `not-found` for no setting, `bad-argument` for a value it does not take; those of
    /// the disk.
    pub fn change_setting(&self, id: &str, value: &str) -> Result<Setting> {
        let definition = definition(id)?;
        let value = definition
            .checked(value)
            .ok_or_else(|| Error::BadArgument(value.chars().take(80).collect()))?;
        let before = self.preference(definition.id)?;
        let mut read = self.store_setting(definition, &value)?;
        let mut changes = self
            .shared
            .settings_before
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // A slider that is drawn changes many times; one step back leads to before it was touched.
        match changes.last_mut() {
            Some(last) if last.id == definition.id => last.read.append(&mut read),
            _ => {
                if changes.len() == UNDOABLE {
                    changes.remove(0);
                }
                changes.push(Before {
                    id: definition.id,
                    value: before,
                    read,
                });
            }
        }
        drop(changes);
        self.setting(definition)
    }

    /// Takes the last change of a setting back; nothing when there is none.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn undo_setting(&self) -> Result<Option<Setting>> {
        let last = self
            .shared
            .settings_before
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let Some(before) = last else {
            return Ok(None);
        };
        let definition = definition(before.id)?;
        self.store_setting(definition, &before.value.unwrap_or_default())?;
        self.put_back_what_was_read(&before.read)?;
        self.setting(definition).map(Some)
    }

    /// The value of a setting, or that of a new desk.
    pub(crate) fn setting_value(&self, id: &str) -> Result<String> {
        let definition = definition(id)?;
        let kept = self.preference(definition.id)?;
        let kept = kept.and_then(|value| definition.checked(&value));
        Ok(kept.unwrap_or_else(|| definition.usual()))
    }

    /// Whether a switch is on.
    pub(crate) fn is_on(&self, id: &str) -> Result<bool> {
        Ok(self.setting_value(id)? == "on")
    }

    /// Months for which a contact counts as confirmed.
    pub(crate) fn fresh_months(&self) -> Result<u32> {
        Ok(self.setting_value("confirm-after")?.parse().unwrap_or(12))
    }

    fn setting(&self, definition: &'static Definition) -> Result<Setting> {
        Ok(Setting {
            id: definition.id.to_owned(),
            control: definition.control(),
            value: self.setting_value(definition.id)?,
            default: definition.usual(),
        })
    }

    /// Keeps a value; returns what was read, if that list was emptied. While the private part
    /// is locked, the next opening empties it.
    fn store_setting(&self, definition: &Definition, value: &str) -> Result<Vec<Kept>> {
        let read = if definition.id == KEEP_RECENT && value == "off" {
            self.take_what_was_read()?
        } else {
            Vec::new()
        };
        if let Err(error) = self.write_setting(definition, value) {
            self.put_back_what_was_read(&read)?;
            return Err(error);
        }
        self.shared.tell(Change::Records);
        Ok(read)
    }

    fn write_setting(&self, definition: &Definition, value: &str) -> Result<()> {
        match (definition.id, value.parse()) {
            // The thread that waits for the time to pass must hear of it.
            (LOCK_AFTER, Ok(minutes)) => self.set_lock_after(minutes).map(|_| ())?,
            _ => preferences::write(self.shared.replica.public(), definition.id, value)?,
        }
        Ok(())
    }
}

fn definition(id: &str) -> Result<&'static Definition> {
    LIST.iter()
        .find(|definition| definition.id == id)
        .ok_or_else(|| Error::NotFound(id.chars().take(80).collect()))
}

/// Words sought among those of the settings.
struct Search {
    words: Vec<String>,
    messages: Vec<Messages>,
}

impl Search {
    fn new(query: &str, locale: Locale) -> Self {
        let words: Vec<String> = query
            .split_whitespace()
            .map(|word| sort_key(word, locale.tag()))
            .filter(|word| !word.is_empty())
            .collect();
        let mut locales = vec![locale];
        if locale != Locale::En {
            locales.push(Locale::En);
        }
        let messages = if words.is_empty() {
            Vec::new()
        } else {
            let locales = locales.into_iter();
            locales
                .map(|locale| Messages::load(locale, Isolation::Plain))
                .collect()
        };
        Self { words, messages }
    }

    fn finds(&self, definition: &Definition) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let own = |messages: &Messages| -> String {
            let mut ids = vec![format!("settings-section-{}", definition.section.name())];
            let id = format!("setting-{}", definition.id);
            ids.extend([format!("{id}.hint"), format!("{id}.words"), id]);
            let ids = ids.iter().filter(|id| messages.has(id));
            let texts: Vec<String> = ids.map(|id| messages.text(id, &[])).collect();
            sort_key(&texts.join(" "), messages.locale().tag())
        };
        let texts: Vec<String> = self.messages.iter().map(own).collect();
        self.words
            .iter()
            .all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

#[cfg(test)]
mod tests;
