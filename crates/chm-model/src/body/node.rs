//! Clearing-house nodes, among them the regional centres.

use super::body;
use crate::LocalisedText;

body! {
    /// A clearing-house node or regional centre.
    Node = NODE {
        /// Data id, such as `rc-senegal`.
        1 code: String,
        /// Name in each language.
        2 names: LocalisedText,
        /// Short name.
        3 short_name: String,
        /// `regional-centre`, `national`, `specialised`.
        4 node_type: String,
        /// Conventions it serves.
        5 conventions: Vec<String>,
        /// Institution that hosts it.
        6 host: String,
        /// ISO alpha-2 code of the host country.
        7 country: String,
        /// City.
        8 city: String,
        /// UN regional group.
        9 regional_group: String,
        /// Region served, in words by language.
        10 region_served: LocalisedText,
        /// ISO alpha-2 codes of countries served.
        11 countries_served: Vec<String>,
        /// Working languages, BCP 47.
        12 languages: Vec<String>,
        /// Expertise, in words by language.
        13 expertise: LocalisedText,
        /// Codes of concepts.
        14 concepts: Vec<String>,
        /// Note on its status.
        15 status_note: String,
        /// How sure the facts are.
        16 confidence: String,
        /// Source.
        17 source: String,
        /// Web address.
        18 address: String,
    }
}
