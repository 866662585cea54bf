//! Names of regions in six languages: M49 regions by the Unicode CLDR 48, with the forms of the
//! United Nations where they differ; regional groups as the General Assembly words them.

use chm_model::Language;

/// The name of an M49 region or a regional group.
pub(crate) fn name(code: &str, language: Language) -> Option<&'static str> {
    let at = NAMES.binary_search_by_key(&code, |(code, _)| code).ok()?;
    let (_, names) = NAMES.get(at)?;
    let place = Language::ALL.iter().position(|one| *one == language)?;
    names.get(place).copied()
}

/// Codes of the regions and groups with a name that `is_wanted`.
pub(crate) fn named(is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let wanted = NAMES
        .iter()
        .filter(|(_, names)| names.iter().any(|name| is_wanted(name)));
    wanted.map(|(code, _)| (*code).to_owned()).collect()
}

/// The code of the regional group that data name in English.
pub(crate) fn group(name: &str) -> Option<&'static str> {
    match name {
        "African Group" => Some("african-group"),
        "Asia-Pacific Group" => Some("asia-pacific-group"),
        "Eastern European Group" => Some("eastern-european-group"),
        "GRULAC" => Some("grulac"),
        "WEOG" => Some("weog"),
        _ => None,
    }
}

/// By code; the names in the order of [`Language::ALL`].
const NAMES: [(&str, [&str; 6]); 34] = [
    (
        "002",
        ["أفريقيا", "Africa", "África", "Afrique", "Африка", "非洲"],
    ),
    (
        "005",
        [
            "أمريكا الجنوبية",
            "South America",
            "Sudamérica",
            "Amérique du Sud",
            "Южная Америка",
            "南美洲",
        ],
    ),
    (
        "009",
        [
            "أوقيانوسيا",
            "Oceania",
            "Oceanía",
            "Océanie",
            "Океания",
            "大洋洲",
        ],
    ),
    (
        "011",
        [
            "غرب أفريقيا",
            "Western Africa",
            "África occidental",
            "Afrique occidentale",
            "Западная Африка",
            "西非",
        ],
    ),
    (
        "013",
        [
            "أمريكا الوسطى",
            "Central America",
            "Centroamérica",
            "Amérique centrale",
            "Центральная Америка",
            "中美洲",
        ],
    ),
    (
        "014",
        [
            "شرق أفريقيا",
            "Eastern Africa",
            "África oriental",
            "Afrique orientale",
            "Восточная Африка",
            "东非",
        ],
    ),
    (
        "015",
        [
            "شمال أفريقيا",
            "Northern Africa",
            "África septentrional",
            "Afrique septentrionale",
            "Северная Африка",
            "北非",
        ],
    ),
    (
        "017",
        [
            "وسط أفريقيا",
            "Middle Africa",
            "África central",
            "Afrique centrale",
            "Центральная Африка",
            "中非",
        ],
    ),
    (
        "018",
        [
            "أفريقيا الجنوبية",
            "Southern Africa",
            "África meridional",
            "Afrique australe",
            "Южная Африка",
            "南部非洲",
        ],
    ),
    (
        "019",
        [
            "الأمريكتان",
            "Americas",
            "América",
            "Amériques",
            "Америка",
            "美洲",
        ],
    ),
    (
        "021",
        [
            "شمال أمريكا",
            "Northern America",
            "América septentrional",
            "Amérique septentrionale",
            "Северная Америка",
            "北美洲",
        ],
    ),
    (
        "029",
        [
            "الكاريبي",
            "Caribbean",
            "Caribe",
            "Caraïbes",
            "Карибы",
            "加勒比地区",
        ],
    ),
    (
        "030",
        [
            "شرق آسيا",
            "Eastern Asia",
            "Asia oriental",
            "Asie de l’Est",
            "Восточная Азия",
            "东亚",
        ],
    ),
    (
        "034",
        [
            "جنوب آسيا",
            "Southern Asia",
            "Asia meridional",
            "Asie du Sud",
            "Южная Азия",
            "南亚",
        ],
    ),
    (
        "035",
        [
            "جنوب شرق آسيا",
            "South-Eastern Asia",
            "Sudeste asiático",
            "Asie du Sud-Est",
            "Юго-Восточная Азия",
            "东南亚",
        ],
    ),
    (
        "039",
        [
            "جنوب أوروبا",
            "Southern Europe",
            "Europa meridional",
            "Europe du Sud",
            "Южная Европа",
            "南欧",
        ],
    ),
    (
        "053",
        [
            "أسترالاسيا",
            "Australasia",
            "Australasia",
            "Australasie",
            "Австралазия",
            "澳大拉西亚",
        ],
    ),
    (
        "054",
        [
            "ميلانيزيا",
            "Melanesia",
            "Melanesia",
            "Mélanésie",
            "Меланезия",
            "美拉尼西亚",
        ],
    ),
    (
        "057",
        [
            "الجزر الميكرونيزية",
            "Micronesia",
            "Micronesia",
            "Micronésie",
            "Микронезия",
            "密克罗尼西亚",
        ],
    ),
    (
        "061",
        [
            "بولينيزيا",
            "Polynesia",
            "Polinesia",
            "Polynésie",
            "Полинезия",
            "玻利尼西亚",
        ],
    ),
    ("142", ["آسيا", "Asia", "Asia", "Asie", "Азия", "亚洲"]),
    (
        "143",
        [
            "وسط آسيا",
            "Central Asia",
            "Asia central",
            "Asie centrale",
            "Центральная Азия",
            "中亚",
        ],
    ),
    (
        "145",
        [
            "غرب آسيا",
            "Western Asia",
            "Asia occidental",
            "Asie de l’Ouest",
            "Западная Азия",
            "西亚",
        ],
    ),
    (
        "150",
        ["أوروبا", "Europe", "Europa", "Europe", "Европа", "欧洲"],
    ),
    (
        "151",
        [
            "شرق أوروبا",
            "Eastern Europe",
            "Europa oriental",
            "Europe de l’Est",
            "Восточная Европа",
            "东欧",
        ],
    ),
    (
        "154",
        [
            "شمال أوروبا",
            "Northern Europe",
            "Europa septentrional",
            "Europe du Nord",
            "Северная Европа",
            "北欧",
        ],
    ),
    (
        "155",
        [
            "غرب أوروبا",
            "Western Europe",
            "Europa occidental",
            "Europe de l’Ouest",
            "Западная Европа",
            "西欧",
        ],
    ),
    (
        "202",
        [
            "أفريقيا جنوب الصحراء الكبرى",
            "Sub-Saharan Africa",
            "África subsahariana",
            "Afrique subsaharienne",
            "Тропическая Африка",
            "撒哈拉以南非洲",
        ],
    ),
    (
        "419",
        [
            "أمريكا اللاتينية",
            "Latin America",
            "Latinoamérica",
            "Amérique latine",
            "Латинская Америка",
            "拉丁美洲",
        ],
    ),
    (
        "african-group",
        [
            "مجموعة الدول الأفريقية",
            "African Group",
            "Grupo de los Estados de África",
            "Groupe des États d’Afrique",
            "Группа африканских государств",
            "非洲国家组",
        ],
    ),
    (
        "asia-pacific-group",
        [
            "مجموعة دول آسيا والمحيط الهادئ",
            "Asia-Pacific Group",
            "Grupo de los Estados de Asia y el Pacífico",
            "Groupe des États d’Asie et du Pacifique",
            "Группа государств Азии и Тихого океана",
            "亚洲及太平洋国家组",
        ],
    ),
    (
        "eastern-european-group",
        [
            "مجموعة دول أوروبا الشرقية",
            "Eastern European Group",
            "Grupo de los Estados de Europa Oriental",
            "Groupe des États d’Europe orientale",
            "Группа восточноевропейских государств",
            "东欧国家组",
        ],
    ),
    (
        "grulac",
        [
            "مجموعة دول أمريكا اللاتينية والكاريبي",
            "Latin American and Caribbean Group",
            "Grupo de los Estados de América Latina y el Caribe",
            "Groupe des États d’Amérique latine et des Caraïbes",
            "Группа государств Латинской Америки и Карибского бассейна",
            "拉丁美洲和加勒比国家组",
        ],
    ),
    (
        "weog",
        [
            "مجموعة دول أوروبا الغربية ودول أخرى",
            "Western European and Others Group",
            "Grupo de los Estados de Europa Occidental y otros Estados",
            "Groupe des États d’Europe occidentale et autres États",
            "Группа западноевропейских и других государств",
            "西欧和其他国家组",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_have_a_name_in_each_language() {
        assert!(NAMES.is_sorted_by_key(|(code, _)| code));
        assert_eq!(name("002", Language::Fr), Some("Afrique"));
        assert_eq!(name("weog", Language::Zh), Some("西欧和其他国家组"));
        assert_eq!(name("999", Language::En), None);
    }
}
