//! The records that make up contacts, decoded, as they stand in the database.

use std::collections::{HashMap, HashSet};

use chm_model::body::{Annotation, ContactGroup, Mandate, Office, Person, Proposal};
use chm_model::{Body, Fields, Kind, RecordId};
use chm_store::Stored;

use crate::view::ContactOrigin;

/// A person's record.
#[derive(Clone, Debug)]
pub(super) struct PersonPart {
    pub origin: ContactOrigin,
    pub body: Person,
}

/// All records of contacts, and who hangs on whom.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub persons: HashMap<RecordId, PersonPart>,
    pub mandates: HashMap<RecordId, Mandate>,
    pub offices: HashMap<RecordId, Office>,
    pub annotations: HashMap<RecordId, Annotation>,
    pub proposals: HashMap<RecordId, Proposal>,
    pub groups: HashMap<RecordId, ContactGroup>,
    /// Mandates that were deleted; their persons stand in the history alone.
    pub deleted_mandates: HashSet<RecordId>,
    /// Mandates, annotations and proposals of a person.
    of_person: HashMap<RecordId, Vec<RecordId>>,
    /// Persons with a mandate in an office.
    in_office: HashMap<RecordId, Vec<RecordId>>,
}

/// What a change of records concerns.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub persons: HashSet<RecordId>,
    pub groups: bool,
}

impl Parts {
    /// Takes a record in as it stands now.
    pub(super) fn take(&mut self, record: Stored, touched: &mut Touched) {
        self.remove(record.kind, &record.id, touched);
        if record.kind == Kind::MANDATE {
            if record.deleted {
                self.deleted_mandates.insert(record.id);
            } else {
                self.deleted_mandates.remove(&record.id);
            }
        }
        if record.deleted || !record.typed {
            return;
        }
        let (id, origin) = (record.id, origin(&record));
        match record.kind {
            Kind::PERSON => {
                if let Some(body) = read(record.fields) {
                    self.persons.insert(id, PersonPart { origin, body });
                    touched.persons.insert(id);
                }
            }
            Kind::MANDATE => {
                if let Some(mandate) = read::<Mandate>(record.fields) {
                    if let (Some(office), Some(person)) = (mandate.office, mandate.person) {
                        self.in_office.entry(office).or_default().push(person);
                    }
                    self.hang(mandate.person, id, touched);
                    self.mandates.insert(id, mandate);
                }
            }
            Kind::OFFICE => {
                if let Some(office) = read(record.fields) {
                    self.offices.insert(id, office);
                    self.touch_office(&id, touched);
                }
            }
            Kind::ANNOTATION => {
                if let Some(annotation) = read::<Annotation>(record.fields) {
                    self.hang(annotation.person, id, touched);
                    self.annotations.insert(id, annotation);
                }
            }
            Kind::PROPOSAL => {
                if let Some(proposal) = read::<Proposal>(record.fields) {
                    self.hang(proposal.person, id, touched);
                    self.proposals.insert(id, proposal);
                }
            }
            Kind::GROUP => {
                if let Some(group) = read(record.fields) {
                    self.groups.insert(id, group);
                    touched.groups = true;
                }
            }
            _ => {}
        }
    }

    fn remove(&mut self, kind: Kind, id: &RecordId, touched: &mut Touched) {
        match kind {
            Kind::PERSON if self.persons.remove(id).is_some() => {
                touched.persons.insert(*id);
            }
            Kind::MANDATE => {
                if let Some(mandate) = self.mandates.remove(id) {
                    self.unhang(mandate.person, id, touched);
                    if let (Some(office), Some(person)) = (mandate.office, mandate.person)
                        && let Some(persons) = self.in_office.get_mut(&office)
                        && let Some(at) = persons.iter().position(|one| *one == person)
                    {
                        persons.swap_remove(at);
                    }
                }
            }
            Kind::OFFICE if self.offices.remove(id).is_some() => {
                self.touch_office(id, touched);
            }
            Kind::ANNOTATION => {
                if let Some(annotation) = self.annotations.remove(id) {
                    self.unhang(annotation.person, id, touched);
                }
            }
            Kind::PROPOSAL => {
                if let Some(proposal) = self.proposals.remove(id) {
                    self.unhang(proposal.person, id, touched);
                }
            }
            Kind::GROUP => touched.groups |= self.groups.remove(id).is_some(),
            _ => {}
        }
    }

    fn hang(&mut self, person: Option<RecordId>, id: RecordId, touched: &mut Touched) {
        if let Some(person) = person {
            self.of_person.entry(person).or_default().push(id);
            touched.persons.insert(person);
        }
    }

    fn unhang(&mut self, person: Option<RecordId>, id: &RecordId, touched: &mut Touched) {
        if let Some(person) = person {
            if let Some(hanging) = self.of_person.get_mut(&person) {
                hanging.retain(|one| one != id);
            }
            touched.persons.insert(person);
        }
    }

    fn touch_office(&self, office: &RecordId, touched: &mut Touched) {
        let persons = self.in_office.get(office).into_iter().flatten();
        touched.persons.extend(persons.copied());
    }

    fn hanging<'p, T>(
        &'p self,
        person: &RecordId,
        from: &'p HashMap<RecordId, T>,
    ) -> impl Iterator<Item = (RecordId, &'p T)> {
        let ids = self.of_person.get(person).into_iter().flatten();
        ids.filter_map(|id| Some((*id, from.get(id)?)))
    }

    /// The mandates of a person.
    pub(super) fn mandates_of(
        &self,
        person: &RecordId,
    ) -> impl Iterator<Item = (RecordId, &Mandate)> {
        self.hanging(person, &self.mandates)
    }

    /// What is noted on a person.
    pub(super) fn annotation_of(&self, person: &RecordId) -> Option<(RecordId, &Annotation)> {
        self.hanging(person, &self.annotations).next()
    }

    /// Suggestions for a person.
    pub(super) fn proposals_of(
        &self,
        person: &RecordId,
    ) -> impl Iterator<Item = (RecordId, &Proposal)> {
        self.hanging(person, &self.proposals)
    }
}

/// Where a record is from.
pub(super) fn origin(record: &Stored) -> ContactOrigin {
    match record.scope.as_str() {
        "private" => ContactOrigin::Own,
        "local-directory" => ContactOrigin::Imported,
        _ => ContactOrigin::Shared,
    }
}

/// A body, or nothing where a later version changed the type of a field.
fn read<B: Body>(fields: Fields) -> Option<B> {
    B::from_fields(fields).ok()
}
