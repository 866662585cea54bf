//! How text becomes terms: one analysis for each language and script.
//!
//! A text is cut into words by script. A word of a Latin script is analysed in the language of
//! its passage, a word of another script in the language of that script, whatever the passage.
//! At query time a Latin word is analysed in all three languages that use the script.

mod arabic;
pub(crate) mod chinese;
mod detect;
mod fold;
pub(crate) mod function;
mod latin;
pub(crate) mod stem;
pub(crate) mod symbol;
pub(crate) mod tokens;
pub(crate) mod translit;
pub(crate) mod words;

pub use detect::detect;
pub(crate) use fold::{Folded, digit, fold, folded_text};
