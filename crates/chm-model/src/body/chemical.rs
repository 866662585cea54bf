//! Chemicals and the concepts of the thesaurus.

use std::collections::BTreeMap;

use super::body;
use crate::LocalisedText;

body! {
    /// A persistent organic pollutant, listed or under review.
    Chemical = CHEMICAL {
        /// Data id, such as `pfos`; stable for ever.
        1 code: String,
        /// Treaty name in each language.
        2 names: LocalisedText,
        /// Other names by language.
        3 synonyms: BTreeMap<String, Vec<String>>,
        /// Abbreviations that hold in any language.
        4 abbreviations: Vec<String>,
        /// CAS registry numbers, the main one first.
        5 cas: Vec<String>,
        /// Annexes of the Stockholm Convention: `A`, `B`, `C`.
        6 annexes: Vec<String>,
        /// `pesticide`, `industrial`, `unintentional`.
        7 types: Vec<String>,
        /// `listed` or `under-review`.
        8 status: String,
        /// Year of listing; 0 if not listed.
        9 year_listed: u16,
        /// Meeting that listed it, such as `COP-4` or `initial`.
        10 listed_at: String,
        /// Decision that listed it, such as `SC-4/17`.
        11 decision: String,
        /// First block of the InChIKey; isomers share it.
        12 inchikey_skeleton: String,
        /// Where these facts come from.
        13 source: String,
    }
}

body! {
    /// A concept of the thesaurus.
    Concept = CONCEPT {
        /// Data id, such as `pcb-inventory`.
        1 code: String,
        /// Preferred label in each language.
        2 labels: LocalisedText,
        /// Alternative labels by language.
        3 synonyms: BTreeMap<String, Vec<String>>,
        /// Codes of broader concepts.
        4 broader: Vec<String>,
        /// Codes of related chemicals.
        5 chemicals: Vec<String>,
        /// Where it comes from.
        6 source: String,
    }
}
