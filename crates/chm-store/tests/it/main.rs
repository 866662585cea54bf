//! Tests of the replica from outside.
// The methods of a transaction cannot stand for the closures: their lifetime is bound too early.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::redundant_closure_for_method_calls
)]
#![allow(missing_docs)]

mod apply;
mod backup;
mod damage;
mod disk;
mod keeping;
mod kill;
mod opening;
mod person;
mod reading;
mod relocating;
mod restricted;
mod support;
