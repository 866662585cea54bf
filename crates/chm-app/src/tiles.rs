//! Country tiles: one square for each country, placed roughly where it lies.
//!
//! No borders to dispute, small islands as large as others. The places are to be confirmed by
//! the Secretariat; a country that is not here stands in the row below the grid. The grid is not
//! mirrored in Arabic.

/// Columns of the grid.
#[cfg(test)]
const COLUMNS: usize = 27;

/// The grid, row by row; `--` is empty.
const GRID: &str = "\
-- -- -- -- -- -- -- IS -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- --
-- -- -- -- -- -- -- -- -- -- -- NO SE -- EE FI -- -- -- -- RU -- -- -- -- -- --
CA -- -- -- -- -- -- -- -- GB -- DK -- -- LT LV -- -- -- -- -- -- -- -- -- -- --
-- -- -- -- -- -- -- -- IE -- NL DE CZ PL -- BY -- -- -- -- -- -- -- -- -- -- --
-- -- -- -- -- -- -- -- -- -- BE LU AT SK HU UA -- -- -- -- -- -- -- -- -- -- --
-- -- -- -- -- -- -- -- -- FR CH LI SI HR RO MD -- -- -- KZ -- -- MN -- -- -- --
-- -- -- -- -- -- -- -- -- -- AD MC SM BA RS BG -- GE -- -- -- -- -- -- -- -- --
US -- -- -- -- -- -- -- PT ES -- VA IT ME MK -- TR AM AZ UZ KG -- -- KP -- -- --
-- -- -- -- -- -- -- -- -- -- -- -- MT AL GR CY LB SY -- TM TJ -- CN KR JP -- --
-- -- -- -- -- -- -- -- -- MA -- TN -- -- -- IL PS IQ IR AF PK BT -- -- -- -- --
MX -- CU BS -- -- -- -- -- -- DZ -- -- LY -- EG JO KW BH AE NP BD MM -- -- -- --
GT BZ JM HT KN AG -- CV MR ML -- -- -- -- -- -- -- SA QA OM IN -- LA VN -- -- --
SV HN NI DO DM VC LC GM SN BF -- NE -- TD -- SD ER YE -- -- -- -- TH PH -- -- --
-- CR PA -- GD TT BB GW GN CI BJ NG -- -- -- -- ET DJ SO -- -- -- KH -- PW MH --
-- -- -- CO VE GY SR SL LR GH TG GQ CM -- CF SS -- -- -- -- MV LK MY BN -- FM --
-- -- EC -- -- -- -- -- -- -- -- ST GA CG CD RW UG KE -- -- -- -- SG ID -- NR KI
-- -- -- -- -- -- -- -- -- -- -- -- -- -- -- BI TZ -- SC -- -- -- -- TL PG SB TV
-- -- -- PE -- -- BR -- -- -- -- -- -- AO -- ZM MW KM -- -- -- -- -- -- -- VU WS
-- -- -- -- BO PY -- -- -- -- -- -- -- NA BW ZW MZ MG MU -- -- -- -- -- -- FJ NU
-- -- -- CL -- UY -- -- -- -- -- -- -- -- ZA LS SZ -- -- -- -- -- -- -- AU -- TO
-- -- -- -- AR -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- NZ CK";

/// Countries with their column and row, row by row.
pub(crate) fn grid() -> impl Iterator<Item = (&'static str, u32, u32)> {
    GRID.lines().zip(0..).flat_map(|(line, row)| {
        let cells = line.split(' ').zip(0..);
        cells
            .filter(|(country, _)| *country != "--")
            .map(move |(country, column)| (country, column, row))
    })
}

/// Column and row of a country.
pub(crate) fn place(country: &str) -> Option<(u32, u32)> {
    grid()
        .find(|(other, _, _)| *other == country)
        .map(|(_, column, row)| (column, row))
}

/// How far two countries lie from each other in the grid, squared; `None` when one is not in it.
pub(crate) fn distance(one: &str, other: &str) -> Option<u32> {
    let (one, other) = (place(one)?, place(other)?);
    Some(one.0.abs_diff(other.0).pow(2) + one.1.abs_diff(other.1).pow(2))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_country_has_one_tile_and_every_row_all_columns() {
        for line in GRID.lines() {
            assert_eq!(line.split(' ').count(), COLUMNS, "{line}");
        }
        let countries: BTreeSet<&str> = grid().map(|(country, _, _)| country).collect();
        assert_eq!(countries.len(), grid().count());
        assert!(countries.len() > 190, "{}", countries.len());
    }

    #[test]
    fn neighbours_are_nearer_than_the_other_side_of_the_world() {
        let from = |country| distance("JO", country).unwrap();
        assert!(from("EG") < from("SN"));
        assert!(from("SN") < from("UY"));
        assert_eq!(from("JO"), 0);
        assert_eq!(distance("JO", "XX"), None);
    }
}
