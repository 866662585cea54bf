use super::*;
use crate::view::SettingControl;

#[test]
fn every_setting_has_words_in_every_language() {
    for locale in Locale::ALL {
        let messages = Messages::load(locale, Isolation::Plain);
        for definition in LIST {
            let id = format!("setting-{}", definition.id);
            let section = format!("settings-section-{}", definition.section.name());
            let values = definition.worded().iter();
            let values = values.map(|value| format!("{id}-{value}"));
            let all = [id.clone(), format!("{id}.words"), section];
            for message in all.into_iter().chain(values) {
                assert!(messages.has(&message), "{locale}: {message}");
            }
        }
    }
}

#[test]
fn the_usual_value_of_every_setting_is_one_it_takes() {
    for definition in LIST {
        let is_panel = matches!(definition.control(), SettingControl::Panel);
        let taken = definition.checked(&definition.usual());
        assert_eq!(taken.is_none(), is_panel, "{}", definition.id);
    }
}

#[test]
fn settings_of_a_section_stand_together() {
    let mut seen = Vec::new();
    for definition in LIST {
        if seen.last() != Some(&definition.section) {
            assert!(!seen.contains(&definition.section), "{}", definition.id);
            seen.push(definition.section);
        }
    }
}
