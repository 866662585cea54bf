//! Vocabularies that are data: roles, document types, kinds of letters.

use super::body;
use crate::LocalisedText;

body! {
    /// A role in which a contact acts.
    Role = ROLE {
        /// Data id, such as `sc-nfp`.
        1 code: String,
        /// Label in each language.
        2 labels: LocalisedText,
        /// Convention.
        3 convention: String,
        /// Article or decision it rests on.
        4 legal_basis: String,
        /// What it does, by language.
        5 mandates: LocalisedText,
        /// Whether it may send formal letters for a Party, as the source words it.
        6 sends_for_party: String,
        /// Who names it.
        7 designated_by: String,
        /// How many a Party has.
        8 per_party: String,
        /// How sure the facts are.
        9 confidence: String,
    }
}

body! {
    /// A type of documents.
    DocumentType = DOCUMENT_TYPE {
        /// Data id, such as `guidance`.
        1 code: String,
        /// Label in each language.
        2 labels: LocalisedText,
        /// Code of the wider type.
        3 parent: String,
        /// Pattern of its symbols.
        4 symbol_pattern: String,
        /// Who usually publishes it.
        5 publisher: String,
        /// Who may read it by default.
        6 access: String,
        /// Entity in InforMEA.
        7 informea_entity: String,
        /// Type in Dublin Core.
        8 dcmi_type: String,
    }
}

body! {
    /// A kind of correspondence.
    LetterKind = LETTER_KIND {
        /// Data id, such as `contact-designation`.
        1 code: String,
        /// Label in each language.
        2 labels: LocalisedText,
        /// Convention, or `brs` for all three.
        3 convention: String,
        /// `in`, `out` or `in-out`.
        4 direction: String,
        /// Article or decision it rests on.
        5 legal_basis: String,
        /// Codes of roles that draft it.
        6 drafted_by: Vec<String>,
        /// Codes of roles that sign or send it.
        7 sent_by: Vec<String>,
        /// Codes of roles or bodies that receive it.
        8 sent_to: Vec<String>,
        /// Kind of its deadline.
        9 deadline_kind: String,
        /// The deadline in words, by language.
        10 deadline_rule: LocalisedText,
        /// The deadline as an expression.
        11 deadline_expression: String,
        /// Form or channel.
        12 form: String,
        /// How sure the facts are.
        13 confidence: String,
    }
}
