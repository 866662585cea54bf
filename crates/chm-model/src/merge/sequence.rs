//! Three-way merge of sequences.

use std::ops::Range;

/// Cells of the comparison table at most; larger differences count as one changed stretch.
const MAX_CELLS: usize = 1 << 20;

/// A merged sequence.
pub(super) struct Merged<T> {
    /// Items; where both changed the same stretch, the remote's and then the local's.
    pub(super) items: Vec<T>,
    /// Whether both changed the same stretch.
    pub(super) overlaps: bool,
}

/// Merges two changed sequences. Items of `base` that both still have are fixed points; what
/// stands between two of them is taken from the side that changed it.
pub(super) fn merge<T: Clone + PartialEq>(base: &[T], local: &[T], remote: &[T]) -> Merged<T> {
    let (in_local, in_remote) = (matches(base, local), matches(base, remote));
    let mut merged = Merged {
        items: Vec::new(),
        overlaps: false,
    };
    let (mut b, mut l, mut r) = (0, 0, 0);
    for (at, pair) in in_local.into_iter().zip(in_remote).enumerate() {
        let (Some(in_local), Some(in_remote)) = pair else {
            continue;
        };
        merged.stretch(
            slice(base, b..at),
            slice(local, l..in_local),
            slice(remote, r..in_remote),
        );
        merged.items.extend(base.get(at).cloned());
        (b, l, r) = (at + 1, in_local + 1, in_remote + 1);
    }
    merged.stretch(
        slice(base, b..base.len()),
        slice(local, l..local.len()),
        slice(remote, r..remote.len()),
    );
    merged
}

impl<T: Clone + PartialEq> Merged<T> {
    fn stretch(&mut self, base: &[T], local: &[T], remote: &[T]) {
        if local == remote || local == base {
            self.items.extend_from_slice(remote);
        } else if remote == base {
            self.items.extend_from_slice(local);
        } else if base.len() > 1 && local.len() == base.len() && remote.len() == base.len() {
            // Neighbours changed by different sides: item against item.
            for ((base, local), remote) in base.chunks(1).zip(local.chunks(1)).zip(remote.chunks(1))
            {
                self.stretch(base, local, remote);
            }
        } else {
            self.overlap(base, local, remote);
        }
    }

    fn overlap(&mut self, base: &[T], local: &[T], remote: &[T]) {
        self.overlaps = true;
        let (local_new, remote_new) = (new_items(base, local), new_items(base, remote));
        // Merged before, or one side says what the other says and more.
        if is_subsequence(&local_new, remote) {
            self.items.extend_from_slice(remote);
        } else if is_subsequence(&remote_new, local) {
            self.items.extend_from_slice(local);
        } else {
            self.items.extend_from_slice(remote);
            self.items.extend(local_new.into_iter().cloned());
        }
    }
}

fn slice<T>(items: &[T], range: Range<usize>) -> &[T] {
    items.get(range).unwrap_or_default()
}

/// Items of a changed stretch that do not come from `base`.
fn new_items<'t, T: PartialEq>(base: &[T], changed: &'t [T]) -> Vec<&'t T> {
    let mut is_new = vec![true; changed.len()];
    for place in matches(base, changed).into_iter().flatten() {
        if let Some(is_new) = is_new.get_mut(place) {
            *is_new = false;
        }
    }
    changed
        .iter()
        .zip(is_new)
        .filter_map(|(item, is_new)| is_new.then_some(item))
        .collect()
}

fn is_subsequence<T: PartialEq>(items: &[&T], of: &[T]) -> bool {
    let mut of = of.iter();
    items.iter().all(|item| of.any(|other| other == *item))
}

/// For each item of `base` the place of its counterpart in `other`, ascending: a longest
/// common subsequence.
fn matches<T: PartialEq>(base: &[T], other: &[T]) -> Vec<Option<usize>> {
    let equal = |(one, other): &(&T, &T)| one == other;
    let start = base.iter().zip(other).take_while(equal).count();
    let (base_rest, other_rest) = (
        slice(base, start..base.len()),
        slice(other, start..other.len()),
    );
    let end = base_rest
        .iter()
        .rev()
        .zip(other_rest.iter().rev())
        .take_while(equal)
        .count();
    let base_middle = slice(base_rest, 0..base_rest.len() - end);
    let other_middle = slice(other_rest, 0..other_rest.len() - end);

    let mut found: Vec<_> = (0..start).map(Some).collect();
    found.extend(
        match_middle(base_middle, other_middle)
            .into_iter()
            .map(|at| at.map(|at| at + start)),
    );
    found.extend((other.len() - end..other.len()).map(Some));
    found
}

fn match_middle<T: PartialEq>(base: &[T], other: &[T]) -> Vec<Option<usize>> {
    let width = other.len() + 1;
    if base.len().saturating_mul(width) > MAX_CELLS {
        return vec![None; base.len()];
    }
    // lengths[b * width + o]: common items of base[b..] and other[o..].
    let mut lengths = vec![0_u32; (base.len() + 1) * width];
    let length =
        |lengths: &[u32], b: usize, o: usize| lengths.get(b * width + o).copied().unwrap_or(0);
    for (b, one) in base.iter().enumerate().rev() {
        for (o, two) in other.iter().enumerate().rev() {
            let longest = if one == two {
                length(&lengths, b + 1, o + 1) + 1
            } else {
                length(&lengths, b + 1, o).max(length(&lengths, b, o + 1))
            };
            if let Some(cell) = lengths.get_mut(b * width + o) {
                *cell = longest;
            }
        }
    }
    let mut found = Vec::with_capacity(base.len());
    let mut o = 0;
    for (b, one) in base.iter().enumerate() {
        while o < other.len()
            && other.get(o) != Some(one)
            && length(&lengths, b, o + 1) == length(&lengths, b, o)
        {
            o += 1;
        }
        if other.get(o) == Some(one) && length(&lengths, b, o) == length(&lengths, b + 1, o + 1) + 1
        {
            found.push(Some(o));
            o += 1;
        } else {
            found.push(None);
        }
    }
    found
}
