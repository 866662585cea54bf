//! Pages of the help handbook.

use super::body;
use crate::LocalisedText;

body! {
    /// A page of the handbook; its text is held by [`Text`](super::Text) records.
    HelpPage = HELP {
        /// Topic, such as `searching`.
        1 code: String,
        /// Title in each language.
        2 titles: LocalisedText,
        /// Place in the handbook, from 0.
        3 place: u32,
        /// Further words that lead here, by language, parted by commas.
        4 keywords: LocalisedText,
    }
}
