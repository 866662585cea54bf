//! Countries as tiles: one square each, placed roughly where it lies, with no border.
//!
//! The places are to be confirmed by the Secretariat; a country that is not here stands in the
//! row below the grid. The grid is not mirrored in Arabic.

/// The place of a country: column and row, from 0.
pub(crate) fn place(country: &str) -> Option<(u32, u32)> {
    GRID.lines().zip(0..).find_map(|(line, row)| {
        let cells = line.split(' ').zip(0..);
        cells
            .filter(|(cell, _)| *cell == country && *cell != "--")
            .map(|(_, column)| (column, row))
            .next()
    })
}

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
-- -- -- -- AR -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- NZ CK
";

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_line_has_all_columns_and_no_country_stands_twice() {
        let mut seen = HashSet::new();
        for line in GRID.lines() {
            let cells: Vec<&str> = line.split(' ').collect();
            assert_eq!(cells.len(), 27, "{line}");
            for cell in cells.into_iter().filter(|cell| *cell != "--") {
                assert!(seen.insert(cell), "{cell}");
            }
        }
        assert_eq!(place("IS"), Some((7, 0)));
        assert_eq!(place("SN"), Some((8, 12)));
        assert_eq!(place("--"), None);
        assert_eq!(place("XX"), None);
    }
}
