//! Whole-product tests: the built programs, real folders, the real window.
//!
//! The programs under test are those of the same build folder; [`Programs::built`] builds
//! them once, and a [`Desk`] uses them on a folder of its own. The window runs under a virtual display through WebDriver.

mod desk;
mod display;
mod manifest;
mod programs;
mod random;
mod window;

pub use desk::{Desk, Run, copy_folder, sample_contacts, sample_papers, text};
pub use display::{Display, SCREEN};
pub use manifest::{paper, paper_id, paper_word, version_word, write_manifest};
pub use programs::{PASSPHRASE, Programs, workspace_root};
pub use random::Random;
pub use window::{Setting, Window};
