//! Marked text in the units of the window.

use std::ops::Range;

use chm_index::Highlighted;

use crate::view::Marked;

/// Byte ranges as UTF-16 units; ranges come ascending.
pub(crate) fn to_utf16(text: &str, ranges: &[Range<usize>]) -> Vec<(u32, u32)> {
    let mut at = (0, 0_u32);
    let mut units_to = |byte: usize| {
        let between = text.get(at.0..byte).unwrap_or_default();
        at = (byte.max(at.0), at.1 + between.encode_utf16().count() as u32);
        at.1
    };
    ranges
        .iter()
        .map(|range| (units_to(range.start), units_to(range.end)))
        .collect()
}

/// A highlighted part of a text for the window.
pub(crate) fn marked(part: Highlighted) -> Marked {
    Marked {
        marks: to_utf16(&part.text, &part.ranges),
        text: part.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_beyond_the_basic_plane_count_twice() {
        let text = "𠀀二 dioxin";
        let start = text.find("dioxin").unwrap();
        assert_eq!(
            to_utf16(text, &[0..4, start..text.len()]),
            [(0, 2), (4, 10)]
        );
    }
}
