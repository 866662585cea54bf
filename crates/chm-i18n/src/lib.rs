//! The words of the program in six languages: Fluent messages, and the choice of a language.
//!
//! The `.ftl` files of the folder `locales` are embedded at compile time; the window reads the same files.
//! [`Messages::text`] never fails: a message that is not there gives its own id, and a line in the log.
//! Dates and sizes are deliberately absent: the window formats them by `Intl`, the command line by messages.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

pub mod check;
mod collation;
mod embedded;
mod locale;
mod messages;
mod number;
mod plural;
mod pseudo;

pub use collation::Collation;
pub use locale::{Locale, UnknownLocale, negotiate, preferred_languages};
pub use messages::{Isolation, Messages, Value};
pub use number::format_number;
pub use plural::{categories, plural_category};
