//! What the use cases hand to a window or a command line: plain values, no behaviour.
//!
//! Offsets in texts count UTF-16 code units, because the window cuts them in JavaScript.
//! Labels that come from records are already in the asked interface language; labels that
//! belong to the program are Fluent message names and are worded by the window.

mod backup;
mod desk;
mod reading;
mod record;
mod search;

pub use backup::{
    BackupCounts, BackupKindCount, BackupLine, BackupOverview, BackupPolicy, BackupReason,
    BackupState, Damage, DataPlace, DataSizes, MovePreview, PlaceChoice, PlaceState, Recovery,
    RestorePreview, RestoreRequest, Restored, WorkProgress, WorkStage,
};
pub use desk::{DeskState, IndexState, PrivatePart, SyncCard, SyncState};
pub use reading::{ReadRequest, Reading, ReadingPage};
pub use record::{Fact, FactValue, FileLine, PassageHit, Preview, RecordPage, Tag};
pub use search::{
    Availability, EmptyReason, Expansion, Facet, FacetGroup, FacetValue, Filters, Hit, Indexing,
    Marked, Matched, SearchPage, SearchRequest, Sort, Words,
};
