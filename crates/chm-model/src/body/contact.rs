//! Parties, offices, persons and mandates.
//!
//! A contact is person × role × convention × dates; an address is not an identity.

use std::collections::BTreeMap;

use super::body;
use crate::{LocalisedText, RecordId};

body! {
    /// A State or regional economic integration organisation.
    Party = PARTY {
        /// ISO 3166-1 alpha-2 code.
        1 code: String,
        /// Short name in each language, as the United Nations uses it.
        2 names: LocalisedText,
        /// Other names by language.
        3 synonyms: BTreeMap<String, Vec<String>>,
        /// ISO 3166-1 alpha-3 code.
        4 iso3: String,
        /// UN M49 number, three digits.
        5 m49: String,
        /// Standing in the United Nations, such as `UN member`.
        6 status: String,
        /// UN regional group.
        7 regional_group: String,
        /// M49 region, subregion and intermediate region: number then English name, in that order.
        8 regions: Vec<String>,
        /// Official languages among the six.
        9 languages: Vec<String>,
        /// Where the names come from.
        10 source: String,
    }
}

body! {
    /// An office of a Party or an organisation.
    Office = OFFICE {
        /// Short code within its Party; may be empty.
        1 code: String,
        /// Name in each language.
        2 names: LocalisedText,
        /// Party it belongs to.
        3 party: Option<RecordId>,
        /// Postal address lines.
        4 address: Vec<String>,
        /// E-mail addresses.
        5 emails: Vec<String>,
        /// Telephone numbers.
        6 telephones: Vec<String>,
        /// Web address.
        7 website: String,
        /// IANA time zone.
        8 time_zone: String,
        /// Languages of correspondence.
        9 languages: Vec<String>,
    }
}

body! {
    /// A person.
    Person = PERSON {
        /// Name as the person writes it.
        1 name: String,
        /// Form of address, such as `Ms` or `H.E.`.
        2 prefix: String,
        /// E-mail addresses; several persons may share one.
        3 emails: Vec<String>,
        /// Telephone numbers.
        4 telephones: Vec<String>,
        /// Languages of correspondence.
        5 languages: Vec<String>,
        /// Codes of concepts in which the person is expert.
        6 expertise: Vec<String>,
        /// Postal address lines.
        7 address: Vec<String>,
        /// Web addresses.
        8 websites: Vec<String>,
        /// IANA time zone; empty for that of the office or country.
        9 time_zone: String,
        /// How the person is best reached, first choice first: `email`, `telephone`, `post`.
        10 reach: Vec<String>,
        /// Identifier in the address book that it came from (vCard UID).
        11 uid: String,
        /// Lines of a vCard that no field holds, or holds in part, unfolded.
        12 properties: Vec<String>,
        /// Name of the file that it came from.
        13 source: String,
        /// Instant it was put into the trash, milliseconds UTC; 0 while it is not there.
        14 trashed_at_ms: i64,
        /// Note on an own contact; that on a shared one is an [`super::Annotation`].
        15 note: String,
        /// Tags of an own contact.
        16 tags: Vec<String>,
    }
}

body! {
    /// A person in a role for a convention.
    Mandate = MANDATE {
        /// Who.
        1 person: Option<RecordId>,
        /// Code of the role, such as `sc-nfp`.
        2 role: String,
        /// `stockholm`, `basel`, `rotterdam`, or a combination code of the role table.
        3 convention: String,
        /// Party that gave the mandate.
        4 party: Option<RecordId>,
        /// Office in which it is exercised.
        5 office: Option<RecordId>,
        /// Position title in each language.
        6 position: LocalisedText,
        /// First day, ISO 8601.
        7 from_on: String,
        /// Last day, ISO 8601; empty while it lasts.
        8 until_on: String,
        /// Day it was last confirmed, ISO 8601.
        9 confirmed_on: String,
    }
}
