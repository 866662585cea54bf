//! Tests of the replica from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod apply;
mod damage;
mod disk;
mod kill;
mod opening;
mod person;
mod reading;
mod restricted;
mod support;
