//! The whole product from outside: the built `chm` and the real window.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bad_input;
mod command_line;
mod kill;
mod window;
