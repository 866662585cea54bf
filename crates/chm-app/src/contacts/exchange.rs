//! Contacts in files: vCard and CSV, in and out.
//!
//! A file is read as a stream, entry by entry, so that its size does not matter; what is taken
//! in enters the replica in blocks of the scope `local-directory`, like all imports.

mod csv_in;
mod csv_out;
mod encoding;
mod export;
mod heading;
mod import;
mod known;
mod read;
mod vcard_in;
mod vcard_out;

pub(super) use vcard_in::is_property;
