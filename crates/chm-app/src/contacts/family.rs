//! Families of roles, as the rail lists them.

/// Families in the order of the rail; worded by `contacts-family-<code>`.
pub(super) const FAMILIES: [&str; 14] = [
    "focal-points",
    "official-contact-points",
    "national-authorities",
    "regional-centres",
    "un-bodies",
    "non-governmental",
    "industry",
    "donors",
    "researchers",
    "experts",
    "ministries-and-missions",
    "secretariat",
    "customs",
    "others",
];

/// The family of a role; `others` for a role that is not known, and for none.
pub(super) fn of(role: &str) -> &'static str {
    match role {
        "sc-nfp" | "bc-fp" | "mc-nfp" | "saicm-nfp" => "focal-points",
        "sc-ocp" | "rc-ocp" => "official-contact-points",
        "bc-ca" | "rc-dna" => "national-authorities",
        "regional-centre-director" | "regional-centre-officer" => "regional-centres",
        "igo-observer" => "un-bodies",
        "ngo-observer" => "non-governmental",
        "industry-observer" => "industry",
        "donor" | "gef-ofp" => "donors",
        "researcher" => "researchers",
        "poprc-member" | "bureau-member" | "roster-expert" | "gmp-coordinator" => "experts",
        "permanent-mission" | "ministry-foreign-affairs" | "minister" => "ministries-and-missions",
        "secretariat-officer" => "secretariat",
        "customs-contact" => "customs",
        _ => "others",
    }
}

/// The place of a family in the rail.
pub(super) fn place(family: &str) -> usize {
    let last = FAMILIES.len() - 1;
    FAMILIES
        .iter()
        .position(|one| *one == family)
        .unwrap_or(last)
}
