//! The window's interface, tested from outside.
#![allow(clippy::unwrap_used)]

mod bindings;
mod configuration;
