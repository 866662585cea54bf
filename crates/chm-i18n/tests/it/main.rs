//! The message files of the project, and the check itself on files that are broken on purpose.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod broken;
mod catalogue;
mod handbook;
mod sources;
