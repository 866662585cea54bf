//! Contacts in files: vCard and CSV, in and out.

/// Whether an unfolded line of a vCard is one of a property.
pub(super) fn is_property(line: &str, name: &str) -> bool {
    let end = line.find([';', ':']).unwrap_or(line.len());
    let own = line.get(..end).unwrap_or_default();
    let own = own.rsplit('.').next().unwrap_or(own);
    own.eq_ignore_ascii_case(name)
}
