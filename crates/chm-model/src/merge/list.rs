//! Lists: sets of single values, and sequences of things with parts.

use std::collections::BTreeSet;

use super::sequence;
use crate::Value;

/// Merges lists that differ from each other and from `base`; `None` is a conflict.
pub(super) fn merge(base: &[Value], local: &[Value], remote: &[Value]) -> Option<Vec<Value>> {
    let single = |value: &Value| !matches!(value, Value::List(_) | Value::Map(_));
    if base.iter().chain(local).chain(remote).all(single) {
        Some(merge_sets(base, local, remote))
    } else {
        let merged = sequence::merge(base, local, remote);
        (!merged.overlaps).then_some(merged.items)
    }
}

fn merge_sets(base: &[Value], local: &[Value], remote: &[Value]) -> Vec<Value> {
    let [in_base, in_local, in_remote] =
        [base, local, remote].map(|list| list.iter().collect::<BTreeSet<_>>());
    let stays = |item: &&Value| {
        !in_base.contains(item) || (in_local.contains(item) && in_remote.contains(item))
    };
    let local_added: BTreeSet<_> = in_local.difference(&in_base).copied().collect();
    let remote_added: BTreeSet<_> = in_remote.difference(&in_base).copied().collect();
    if local_added.is_subset(&remote_added) {
        return remote.iter().filter(stays).cloned().collect();
    }
    if remote_added.is_subset(&local_added) {
        return local.iter().filter(stays).cloned().collect();
    }
    // Both added: what was there in the order of the side that changed it, then the additions
    // in an order of their own, so that both desks come to the same list.
    let old = |list: &[Value]| -> Vec<Value> {
        let old = list
            .iter()
            .filter(|item| in_base.contains(item) && stays(item));
        old.cloned().collect()
    };
    let mut merged = old(remote);
    if merged == old(base) {
        merged = old(local);
    }
    merged.extend(local_added.union(&remote_added).copied().cloned());
    merged
}
