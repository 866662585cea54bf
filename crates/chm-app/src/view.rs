//! What the use cases hand to a window or a command line: plain values, no behaviour.
//!
//! Offsets in texts count UTF-16 code units, because the window cuts them in JavaScript.
//! Labels that come from records are already in the asked interface language; labels that
//! belong to the program are Fluent message names and are worded by the window.

mod about;
mod backup;
mod calendar;
mod contacts;
mod desk;
mod habits;
mod nodes;
mod protection;
mod reading;
mod record;
mod search;
mod settings;
mod today;

pub use about::{About, Part, SupportBundle, SupportFile};
pub use backup::{
    BackupCounts, BackupKindCount, BackupLine, BackupOverview, BackupPolicy, BackupReason,
    BackupState, Damage, DataPlace, DataSizes, LeftPlace, MovePreview, PlaceChoice, PlaceState,
    Recovery, RestorePreview, RestoreRequest, Restored, WorkProgress, WorkStage,
};
pub use calendar::{
    CalendarRequest, EventPage, EventRequest, ProjectLine, ProjectPage, ProjectRequest, TextFile,
};
pub use contacts::{
    ContactCard, ContactChange, ContactDraft, ContactExport, ContactExportFormat, ContactFile,
    ContactFileColumn, ContactFilePreview, ContactFileProblem, ContactFileReport, ContactFileRow,
    ContactFilter, ContactFreshness, ContactGroupChip, ContactGroupEntry, ContactHistory,
    ContactHistoryEntry, ContactOrigin, ContactPage, ContactPlace, ContactRail, ContactRailRequest,
    ContactRequest, ContactRow, ContactSort, ContactZone, Counted, Coverage, CoverageRegion,
    CoverageRow, CoverageState, CoverageTotals, DraftProblem, FieldChange, FreshnessState,
    GroupDraft, LocalTime, MandateDraft, MandateEntry, MandateState, Reach, ReachKind, RoleFamily,
    Suggestion, SuggestionState, Undoable,
};
pub use desk::{DeskState, IndexState, PrivatePart, SyncCard, SyncState};
pub use habits::{
    Citation, CitationRequest, CitationStyle, KeptLine, KeptList, Note, NoteDraft, NoteVersion,
    ReadPlace, RecordMarks, SavedSearch,
};
pub use nodes::{Nearness, NodeLine, NodePage, NodeRequest, NodeSort, NodeTile};
pub use protection::{KeyringProblem, LockReason, Protection, Strength};
pub use reading::{ReadRequest, Reading, ReadingPage};
pub use record::{Fact, FactValue, FileLine, PassageHit, Preview, RecordPage, Tag};
pub use search::{
    Availability, EmptyReason, Expansion, Facet, FacetGroup, FacetValue, Filters, Hit, Indexing,
    Marked, Matched, SearchPage, SearchRequest, Sort, Words,
};
pub use settings::{Setting, SettingControl, SettingsGroup, SettingsPage, SettingsSection};
pub use today::{
    ContinueReading, DutyKind, DutyLine, EventLine, NewCount, NewHere, NewPage, NewRequest,
    RecordLine, Today, Urgency,
};
