//! Whole-product tests: the built programs, real folders, the real window.
//!
//! The programs under test are those of the same build folder; [`Programs::built`] builds
//! them once. The window runs under a virtual display through WebDriver.

mod display;
mod programs;
mod window;

pub use display::Display;
pub use programs::{Programs, workspace_root};
pub use window::Window;
