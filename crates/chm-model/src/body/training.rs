//! Courses and lessons.

use super::body;
use crate::{LocalisedText, RecordId};

body! {
    /// A course.
    Course = COURSE {
        /// Short name.
        1 code: String,
        /// Title in each language.
        2 titles: LocalisedText,
        /// Summary in each language.
        3 summaries: LocalisedText,
        /// Lessons in order.
        4 lessons: Vec<RecordId>,
        /// Codes of chemicals.
        5 chemicals: Vec<String>,
        /// Codes of concepts.
        6 concepts: Vec<String>,
        /// Languages in which it is complete.
        7 languages: Vec<String>,
        /// Node that guides it.
        8 node: Option<RecordId>,
        /// Minutes it takes.
        9 minutes: u32,
        /// Licence.
        10 licence: String,
        /// Source.
        11 source: String,
    }
}

body! {
    /// A lesson; its text is held by [`Text`](super::Text) records.
    Lesson = LESSON {
        /// Short name.
        1 code: String,
        /// Title in each language.
        2 titles: LocalisedText,
        /// Course it belongs to.
        3 course: Option<RecordId>,
        /// Place in the course, from 0.
        4 place: u32,
        /// Minutes it takes.
        5 minutes: u32,
    }
}
