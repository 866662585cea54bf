//! The use cases: what a person can do, without any window.
//!
//! [`Desk`] opens a data folder, brings the starter content in, keeps the search index equal to
//! the databases, and answers in the values of [`view`]. The window and the command line only
//! show what it says.
//!
//! Absent on purpose: windows, terminals, and the wording of messages; errors carry the name of
//! the message that words them.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod about;
mod background;
mod backup;
mod calendar_file;
mod citing;
mod contacts;
mod description;
mod desk;
mod doctor;
mod duty;
mod error;
mod events;
mod facets;
mod importing;
mod index_view;
mod indexing;
mod keeping;
mod lookup;
mod marks;
mod names;
mod nodes;
mod notes;
mod passage;
mod place;
mod preferences;
mod preview;
mod private_index;
mod protection;
mod reading;
mod record_lines;
mod record_page;
mod reference;
mod regions;
mod saved_searches;
mod saving;
mod searching;
mod settings;
mod shared;
mod starter;
mod support;
mod tiles;
mod title_order;
mod titles;
mod today;
pub mod view;
mod visits;

pub use backup::{recover_catalogue, recovery};
pub use desk::{Change, Desk};
pub use doctor::{Examination, Finding, Severity, examine};
pub use error::{Error, Result};
pub use importing::{Fault, ImportOptions, ImportProgress, ImportReport, Problem};
pub use place::{Place, Surroundings};
pub use protection::{
    Clock, KeyVault, PASSPHRASE_MINIMUM, SystemClock, VaultError, passphrase_strength,
};
pub use support::RecentLog;
