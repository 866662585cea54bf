//! Contacts: the list and its rail, the card, edits, files, and coverage by country.
//!
//! Each answer says in `private_part` whether there is a private part and whether it is open;
//! unless it is, the answer is empty and the window offers to set up protection or to unlock.

mod card;
mod coverage;
mod edit;
mod exchange;
mod list;

pub use card::{
    ContactCard, ContactGroupChip, ContactZone, LocalTime, MandateEntry, MandateState, Reach,
    ReachKind, Suggestion, SuggestionState,
};
pub use coverage::{Coverage, CoverageRegion, CoverageRow, CoverageState, CoverageTotals};
pub use edit::{
    ContactChange, ContactDraft, ContactHistory, ContactHistoryEntry, DraftProblem, FieldChange,
    GroupDraft, MandateDraft, Undoable,
};
pub use exchange::{
    ContactExport, ContactExportFormat, ContactFile, ContactFileColumn, ContactFilePreview,
    ContactFileProblem, ContactFileReport, ContactFileRow,
};
pub use list::{
    ContactFilter, ContactFreshness, ContactGroupEntry, ContactOrigin, ContactPage, ContactPlace,
    ContactRail, ContactRailRequest, ContactRequest, ContactRow, ContactSort, Counted,
    FreshnessState, RoleFamily,
};
