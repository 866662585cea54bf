//! Groups, annotations and proposals.

use chm_model::body::{Annotation, ContactGroup, Proposal};
use chm_model::{Body as _, Error, Fields};

use super::{Typed, to_one};

pub(super) fn group(fields: Fields) -> Result<Typed, Error> {
    let group = ContactGroup::from_fields(fields)?;
    Ok(Typed {
        titles: vec![(String::new(), group.name)],
        ..Typed::default()
    })
}

pub(super) fn annotation(fields: Fields) -> Result<Typed, Error> {
    let annotation = Annotation::from_fields(fields)?;
    Ok(Typed {
        relations: vec![("person", to_one(annotation.person))],
        ..Typed::default()
    })
}

pub(super) fn proposal(fields: Fields) -> Result<Typed, Error> {
    let proposal = Proposal::from_fields(fields)?;
    Ok(Typed {
        relations: vec![("person", to_one(proposal.person))],
        ..Typed::default()
    })
}
