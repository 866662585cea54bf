use proptest::prelude::*;

use super::*;

/// The rules of CLDR 48 (supplemental, plurals) for whole numbers, written out once more.
fn by_the_book(locale: Locale, n: u64) -> &'static str {
    let (n10, n100) = (n % 10, n % 100);
    let millions = n != 0 && n.is_multiple_of(1_000_000);
    match locale {
        Locale::Ar => match n {
            0 => "zero",
            1 => "one",
            2 => "two",
            _ if (3..=10).contains(&n100) => "few",
            _ if (11..=99).contains(&n100) => "many",
            _ => "other",
        },
        Locale::Fr if n == 0 => "one",
        Locale::Fr | Locale::Es if millions => "many",
        Locale::En | Locale::Es | Locale::Fr | Locale::Pseudo if n == 1 => "one",
        Locale::Ru => match n {
            _ if n10 == 1 && n100 != 11 => "one",
            _ if (2..=4).contains(&n10) && !(12..=14).contains(&n100) => "few",
            _ => "many",
        },
        _ => "other",
    }
}

#[test]
fn the_categories_are_those_of_the_language() {
    assert_eq!(
        categories(Locale::Ar),
        ["zero", "one", "two", "few", "many", "other"]
    );
    assert_eq!(categories(Locale::En), ["one", "other"]);
    assert_eq!(categories(Locale::Es), ["one", "many", "other"]);
    assert_eq!(categories(Locale::Fr), ["one", "many", "other"]);
    assert_eq!(categories(Locale::Ru), ["one", "few", "many", "other"]);
    assert_eq!(categories(Locale::Zh), ["other"]);
}

#[test]
fn whole_numbers_up_to_three_thousand_follow_the_rules() {
    for locale in Locale::ALL {
        let rules = rules(locale).unwrap();
        for n in (0..3_000).chain([
            99_999, 100_000, 100_003, 160_527, 1_000_000, 1_000_001, 2_000_000, 3_000_011,
        ]) {
            assert_eq!(
                category(&rules, &n.to_string()),
                by_the_book(locale, n),
                "{locale} {n}"
            );
        }
    }
}

#[test]
fn fractions_follow_the_rules() {
    for (locale, number, expected) in [
        (Locale::En, "1.0", "other"),
        (Locale::Fr, "1.5", "one"),
        (Locale::Es, "1.5", "other"),
        (Locale::Ru, "1.5", "other"),
        (Locale::Ar, "3.5", "other"),
        (Locale::Zh, "1.5", "other"),
        (Locale::En, "-1", "one"),
        (Locale::En, "many", "other"),
        (Locale::En, "", "other"),
    ] {
        assert_eq!(
            plural_category(locale, number),
            expected,
            "{locale} {number}"
        );
    }
}

proptest! {
    #[test]
    fn any_whole_number_follows_the_rules(n in 0_u64..1_000_000_000_000, index in 0_usize..6) {
        let locale = Locale::ALL[index];
        prop_assert_eq!(plural_category(locale, &n.to_string()), by_the_book(locale, n));
    }
}
