//! Filters and counts of facet values, by the combinations of values that records have.

use std::collections::HashMap;
use std::sync::Arc;

use super::collect::Wanted;
use super::view::View;
use crate::record::Facet;
use crate::snapshot::Segment;

/// Set where a condition of the query fails; the bits below are those of the facets.
const CONDITION: u16 = 1 << 15;

/// For each combination of facet values in a segment, the groups whose filter it fails, and
/// [`CONDITION`].
pub(super) fn failing(
    view: &View<'_>,
    source: usize,
    segment: &Segment,
    wanted: &Wanted<'_>,
) -> Vec<u16> {
    let mut out = vec![0u16; segment.table.tuple_count()];
    let Some(snapshot) = view.snapshot(source) else {
        return out;
    };
    let values = snapshot.values.all();
    let chosen = wanted.filters.groups();
    let chosen = chosen.map(|(facet, of)| (1 << facet.ordinal(), facet, of));
    let demanded = wanted.filters.demands();
    let demanded = demanded.map(|(facet, of)| (CONDITION, facet, of));
    for (bit, facet, chosen) in chosen.chain(demanded) {
        let accepted: Vec<bool> = values
            .iter()
            .map(|(of, value)| {
                *of == facet && chosen.iter().any(|other| other.eq_ignore_ascii_case(value))
            })
            .collect();
        fail(segment, &mut out, bit, |number| {
            accepted.get(number as usize).copied().unwrap_or(false)
        });
    }
    if let Some((first, last)) = wanted.years {
        fail(segment, &mut out, CONDITION, |number| {
            values.get(number as usize).is_some_and(|(of, value)| {
                *of == Facet::Year
                    && value
                        .parse::<u32>()
                        .is_ok_and(|year| (first..=last).contains(&year))
            })
        });
    }
    out
}

fn fail(segment: &Segment, out: &mut [u16], bit: u16, accepts: impl Fn(u32) -> bool) {
    for (tuple, fails) in out.iter_mut().enumerate() {
        let passes = segment
            .table
            .values(tuple as u32)
            .iter()
            .any(|number| accepts(*number));
        if !passes {
            *fails |= bit;
        }
    }
}

/// Adds the counts of combinations to the counts of values.
pub(super) fn count(
    view: &View<'_>,
    source: usize,
    segment: &Segment,
    counts: &[u32],
    failing: &[u16],
    facets: &mut HashMap<(Facet, Arc<str>), u32>,
) {
    let Some(snapshot) = view.snapshot(source) else {
        return;
    };
    let values = snapshot.values.all();
    let mut by_value = vec![0u32; values.len()];
    for (tuple, number) in counts.iter().enumerate().filter(|(_, number)| **number > 0) {
        let fails = failing.get(tuple).copied().unwrap_or(0);
        if fails.count_ones() > 1 {
            continue;
        }
        for value in segment.table.values(tuple as u32) {
            let of = values
                .get(*value as usize)
                .map_or(0, |(facet, _)| facet.ordinal());
            // counted under the filters of the other groups
            if (fails == 0 || fails == 1 << of)
                && let Some(sum) = by_value.get_mut(*value as usize)
            {
                *sum += number;
            }
        }
    }
    for ((facet, value), number) in values.iter().zip(by_value) {
        if number > 0 {
            *facets.entry((*facet, Arc::clone(value))).or_default() += number;
        }
    }
}
