//! Which contacts a filter takes.

use std::collections::{HashMap, HashSet};

use chm_model::body::ContactGroup;
use chm_model::{Kind, RecordId};

use super::entry::{self, Entry};
use super::parts::Parts;
use crate::reference::Reference;
use crate::view::{ContactFilter, ContactOrigin, ContactPlace};

/// What a filter asks for; each is a menu of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Dimension {
    Role,
    Country,
    Region,
    Group,
    Convention,
    Language,
    Expertise,
    Tag,
}

/// A filter made ready for many contacts.
pub(super) struct Sieve {
    place: ContactPlace,
    /// First day of freshness.
    since: String,
    families: Vec<String>,
    roles: Vec<String>,
    countries: Vec<String>,
    /// Countries of the regions, if any region is asked for.
    region: Option<HashSet<String>>,
    groups: Option<Vec<Membership>>,
    conventions: Vec<String>,
    languages: Vec<String>,
    expertise: Vec<String>,
    tags: Vec<String>,
    words: Vec<Word>,
}

/// A word of "Filter this list", with what it names.
struct Word {
    /// With a space before it, unless it is of a script that sets none.
    folded: String,
    countries: HashSet<String>,
    roles: HashSet<String>,
}

impl Sieve {
    pub(super) fn new(
        filter: &ContactFilter,
        since: &str,
        reference: &Reference,
        parts: &Parts,
    ) -> Self {
        let groups = filter.groups.iter().map(|id| {
            let id: Option<RecordId> = id.parse().ok();
            let group = id.and_then(|id| parts.groups.get(&id));
            group.map_or_else(Membership::of_nobody, |group| {
                Membership::new(group, reference, parts)
            })
        });
        let groups: Vec<Membership> = groups.collect();
        Self {
            place: filter.place,
            since: since.to_owned(),
            families: filter.families.clone(),
            roles: filter.roles.clone(),
            countries: filter.countries.clone(),
            region: (!filter.regions.is_empty()).then(|| within(&filter.regions, reference)),
            groups: (!groups.is_empty()).then_some(groups),
            conventions: filter.conventions.clone(),
            languages: filter.languages.clone(),
            expertise: filter.expertise.clone(),
            tags: filter.tags.clone(),
            words: words(&filter.words, reference),
        }
    }

    /// Whether it takes a contact.
    pub(super) fn takes(&self, entry: &Entry) -> bool {
        self.is_in_place(entry) && self.misses(entry).next().is_none()
    }

    /// Whether a contact is in the place of the rail, and holds the words.
    pub(super) fn is_in_place(&self, entry: &Entry) -> bool {
        if entry.is_trashed != (self.place == ContactPlace::Trash) {
            return false;
        }
        let in_place = match self.place {
            ContactPlace::All | ContactPlace::Trash => true,
            ContactPlace::Starred => entry.starred,
            ContactPlace::OutOfDate => entry.is_out_of_date(&self.since),
            ContactPlace::ChangeWaiting => entry.is_waiting,
            ContactPlace::Own => entry.origin != ContactOrigin::Shared,
        };
        in_place && self.words.iter().all(|word| word.is_in(entry))
    }

    /// The dimensions by which a contact is left out.
    pub(super) fn misses<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = Dimension> + 'a {
        use Dimension::{Convention, Country, Expertise, Group, Language, Region, Role, Tag};
        let checks: [(Dimension, bool); 8] = [
            (Role, self.role(entry)),
            (Country, any(&self.countries, &entry.countries)),
            (
                Region,
                self.region
                    .as_ref()
                    .is_none_or(|within| entry.countries.iter().any(|one| within.contains(one))),
            ),
            (
                Group,
                self.groups
                    .as_ref()
                    .is_none_or(|groups| groups.iter().any(|group| group.holds(entry).is_some())),
            ),
            (
                Convention,
                self.conventions.is_empty()
                    || entry
                        .current()
                        .iter()
                        .any(|held| any(&self.conventions, &held.conventions)),
            ),
            (Language, any(&self.languages, &entry.languages)),
            (Expertise, any(&self.expertise, &entry.expertise)),
            (Tag, any(&self.tags, &entry.tags)),
        ];
        let missed = checks.into_iter().filter(|(_, met)| !met);
        missed.map(|(dimension, _)| dimension)
    }

    fn role(&self, entry: &Entry) -> bool {
        if self.families.is_empty() && self.roles.is_empty() {
            return true;
        }
        let has_none = entry.current().is_empty();
        if has_none && self.families.iter().any(|family| family == "others") {
            return true;
        }
        entry.current().iter().any(|held| self.asks_for(held))
    }

    /// Whether a role is one that was asked for.
    pub(super) fn asks_for(&self, held: &entry::Held) -> bool {
        self.families.iter().any(|family| family == held.family) || self.roles.contains(&held.role)
    }
}

/// Whether one of `has` is wanted; nothing wanted is all.
fn any(wanted: &[String], has: &[String]) -> bool {
    wanted.is_empty() || has.iter().any(|one| wanted.contains(one))
}

/// The countries of regions and regional groups.
fn within(regions: &[String], reference: &Reference) -> HashSet<String> {
    reference
        .of_kind(Kind::PARTY)
        .filter(|(_, entry)| entry.regions.iter().any(|region| regions.contains(region)))
        .map(|(code, _)| code.to_owned())
        .collect()
}

/// The words of a filter, with the countries and roles that have such a word in their names.
fn words(text: &str, reference: &Reference) -> Vec<Word> {
    const MOST: usize = 12;
    let mut folded = String::new();
    let given: String = text.chars().take(200).collect();
    entry::fold(&mut folded, &given);
    let words: Vec<&str> = folded.split_whitespace().take(MOST).collect();
    let named = |kind: Kind, word: &str| -> HashSet<String> {
        let entries = reference.of_kind(kind);
        let hits = entries.filter(|(_, entry)| {
            let mut names = String::new();
            for (_, name) in entry.names.iter() {
                entry::fold(&mut names, name);
            }
            for (_, name) in &entry.synonyms {
                entry::fold(&mut names, name);
            }
            names.contains(word)
        });
        hits.map(|(code, _)| code.to_owned()).collect()
    };
    words
        .into_iter()
        .map(|word| {
            let unspaced = word
                .chars()
                .any(|letter| ('\u{2e80}'..='\u{9fff}').contains(&letter));
            let folded = if unspaced {
                word.to_owned()
            } else {
                format!(" {word}")
            };
            Word {
                countries: named(Kind::PARTY, &folded),
                roles: named(Kind::ROLE, &folded),
                folded,
            }
        })
        .collect()
}

impl Word {
    fn is_in(&self, entry: &Entry) -> bool {
        entry.words.contains(&self.folded)
            || entry
                .countries
                .iter()
                .any(|one| self.countries.contains(one))
            || entry
                .held
                .iter()
                .any(|held| self.roles.contains(&held.role))
    }
}

/// Who belongs to a group.
pub(super) struct Membership {
    members: HashSet<RecordId>,
    left_out: HashSet<RecordId>,
    rule: Option<Sieve>,
}

impl Membership {
    pub(super) fn new(group: &ContactGroup, reference: &Reference, parts: &Parts) -> Self {
        let filter = rule(group);
        let is_rule = filter != ContactFilter::default();
        Self {
            members: group.members.iter().copied().collect(),
            left_out: group.left_out.iter().copied().collect(),
            rule: is_rule.then(|| Sieve::new(&filter, "", reference, parts)),
        }
    }

    fn of_nobody() -> Self {
        Self {
            members: HashSet::new(),
            left_out: HashSet::new(),
            rule: None,
        }
    }

    /// Whether a contact belongs, and then whether by the rule.
    pub(super) fn holds(&self, entry: &Entry) -> Option<bool> {
        if entry.is_trashed {
            return None;
        }
        if self.members.contains(&entry.id) {
            return Some(false);
        }
        let rule = self.rule.as_ref()?;
        (!self.left_out.contains(&entry.id) && rule.takes(entry)).then_some(true)
    }

    /// Whether a rule finds members.
    pub(super) fn has_rule(&self) -> bool {
        self.rule.is_some()
    }
}

/// The rule of a group as a filter.
pub(super) fn rule(group: &ContactGroup) -> ContactFilter {
    ContactFilter {
        place: ContactPlace::All,
        families: group.families.clone(),
        roles: group.roles.clone(),
        countries: group.countries.clone(),
        regions: group.regions.clone(),
        groups: Vec::new(),
        conventions: group.conventions.clone(),
        languages: group.languages.clone(),
        expertise: group.expertise.clone(),
        tags: group.tags.clone(),
        words: group.words.clone(),
    }
}

/// Numbers of contacts by value.
#[derive(Debug, Default)]
pub(super) struct Tally(pub HashMap<String, u32>);

impl Tally {
    /// Counts a contact once for each of its values.
    pub(super) fn count<'v>(&mut self, values: impl IntoIterator<Item = &'v str>) {
        let mut seen: Vec<&str> = Vec::new();
        for value in values {
            if !value.is_empty() && !seen.contains(&value) {
                seen.push(value);
                match self.0.get_mut(value) {
                    Some(count) => *count += 1,
                    None => {
                        self.0.insert(value.to_owned(), 1);
                    }
                }
            }
        }
    }
}
