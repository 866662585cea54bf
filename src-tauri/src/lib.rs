//! The window of CHM Desk: commands and events over the use cases of `chm-app`.
//!
//! Nothing here knows a rule of the clearing-house; a command has three lines. There is no
//! local HTTP server and no network: the window is drawn from files inside the program.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod arguments;
mod commands;
mod error;
mod events;
mod folder;
mod interface;
mod language;
mod opening;
mod start;
mod system;

pub use error::CommandError;
pub use interface::write_bindings;
pub use opening::Opening;
pub use start::run;
