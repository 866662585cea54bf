//! Headings of tables of contacts, in six languages.

use super::known::folded;
use chm_model::Language;

/// Headings by field: first the one that is written, in the order of [`Language::ALL`], then
/// others that are read.
const HEADINGS: [(&str, [&str; 6], &[&str]); 20] = [
    (
        "name",
        ["الاسم", "Name", "Nombre", "Nom", "Имя", "姓名"],
        &[
            "full name",
            "display name",
            "nom complet",
            "nombre completo",
            "фио",
            "ф и о",
            "fn",
            "名称",
            "الاسم الكامل",
        ],
    ),
    (
        "family-name",
        [
            "اسم العائلة",
            "Family name",
            "Apellidos",
            "Nom de famille",
            "Фамилия",
            "姓",
        ],
        &["last name", "surname", "apellido", "اللقب"],
    ),
    (
        "given-name",
        [
            "الاسم الأول",
            "Given name",
            "Nombre de pila",
            "Prénom",
            "Имя и отчество",
            "名",
        ],
        &["first name", "prenom", "prénoms"],
    ),
    (
        "prefix",
        [
            "صيغة المخاطبة",
            "Form of address",
            "Tratamiento",
            "Civilité",
            "Обращение",
            "称谓",
        ],
        &[
            "prefix",
            "title prefix",
            "honorific",
            "name prefix",
            "salutation",
            "mr ms",
        ],
    ),
    (
        "role",
        [
            "الدور",
            "Role",
            "Función",
            "Fonction officielle",
            "Роль",
            "角色",
        ],
        &["contact type", "rôle", "rol", "type of contact", "type"],
    ),
    (
        "convention",
        [
            "الاتفاقية",
            "Convention",
            "Convenio",
            "Convention concernée",
            "Конвенция",
            "公约",
        ],
        &["treaty", "traité", "tratado", "договор"],
    ),
    (
        "country",
        ["البلد", "Country", "País", "Pays", "Страна", "国家"],
        &[
            "party",
            "state",
            "partie",
            "estado",
            "государство",
            "الدولة",
            "country region",
            "iso2",
            "缔约方",
        ],
    ),
    (
        "office",
        [
            "الجهة",
            "Organisation",
            "Organización",
            "Organisme",
            "Организация",
            "单位",
        ],
        &[
            "organization",
            "office",
            "institution",
            "company",
            "ministry",
            "department",
            "organisme d'attache",
            "ministère",
            "ministerio",
            "institución",
            "учреждение",
            "المؤسسة",
            "الوزارة",
            "机构",
        ],
    ),
    (
        "position",
        ["المنصب", "Position", "Cargo", "Poste", "Должность", "职务"],
        &[
            "job title",
            "title",
            "fonction",
            "puesto",
            "الوظيفة",
            "职位",
        ],
    ),
    (
        "email",
        [
            "البريد الإلكتروني",
            "E-mail",
            "Correo electrónico",
            "Courriel",
            "Электронная почта",
            "电子邮件",
        ],
        &[
            "email",
            "email address",
            "e mail address",
            "e mail 1 value",
            "mail",
            "mél",
            "adresse électronique",
            "correo",
            "почта",
            "邮箱",
        ],
    ),
    (
        "telephone",
        [
            "الهاتف",
            "Telephone",
            "Teléfono",
            "Téléphone",
            "Телефон",
            "电话",
        ],
        &[
            "phone",
            "tel",
            "phone number",
            "business phone",
            "mobile",
            "mobile phone",
            "phone 1 value",
            "tél",
            "portable",
            "móvil",
            "мобильный",
            "手机",
            "جوال",
        ],
    ),
    (
        "website",
        [
            "الموقع الشبكي",
            "Web site",
            "Sitio web",
            "Site web",
            "Сайт",
            "网站",
        ],
        &["website", "url", "web page", "página web"],
    ),
    (
        "address",
        [
            "العنوان",
            "Address",
            "Dirección",
            "Adresse",
            "Адрес",
            "地址",
        ],
        &[
            "postal address",
            "street",
            "business street",
            "adresse postale",
        ],
    ),
    (
        "languages",
        ["اللغات", "Languages", "Idiomas", "Langues", "Языки", "语言"],
        &["language", "langue", "idioma", "язык", "اللغة"],
    ),
    (
        "expertise",
        [
            "مجالات الخبرة",
            "Expertise",
            "Especialidad",
            "Domaines de compétence",
            "Области знаний",
            "专长",
        ],
        &[
            "subjects",
            "topics",
            "area of expertise",
            "specialties",
            "compétences",
        ],
    ),
    (
        "from",
        ["من", "From", "Desde", "Du", "С", "自"],
        &[
            "start",
            "start date",
            "from on",
            "date de début",
            "fecha de inicio",
        ],
    ),
    (
        "until",
        ["إلى", "Until", "Hasta", "Au", "По", "至"],
        &[
            "to",
            "end",
            "end date",
            "until on",
            "date de fin",
            "fecha de fin",
        ],
    ),
    (
        "confirmed",
        [
            "تاريخ التحقق",
            "Confirmed",
            "Verificado",
            "Vérifié le",
            "Проверено",
            "核实日期",
        ],
        &["last confirmed", "confirmed on", "updated", "last updated"],
    ),
    (
        "note",
        ["ملاحظة", "Note", "Nota", "Remarque", "Примечание", "备注"],
        &["notes", "remarks", "notas", "ملاحظات"],
    ),
    (
        "tags",
        ["الوسوم", "Tags", "Etiquetas", "Étiquettes", "Метки", "标签"],
        &["categories", "labels", "group membership", "catégories"],
    ),
];

/// The field of a heading, if it is one that is known.
pub(super) fn field(heading: &str) -> Option<&'static str> {
    let wanted = folded(heading);
    let is_it = |name: &&str| folded(name) == wanted;
    let written = HEADINGS
        .iter()
        .find(|(_, names, _)| names.iter().any(&is_it));
    let read = || {
        HEADINGS
            .iter()
            .find(|(_, _, names)| names.iter().any(&is_it))
    };
    let by_code = || HEADINGS.iter().find(|(code, _, _)| folded(code) == wanted);
    written
        .or_else(by_code)
        .or_else(read)
        .map(|(field, _, _)| *field)
}

/// The fields that a column may be given.
pub(super) fn is_field(field: &str) -> bool {
    HEADINGS.iter().any(|(one, _, _)| *one == field)
}

/// The heading of a field in a language.
pub(super) fn heading(field: &'static str, language: Language) -> &'static str {
    let place = Language::ALL.iter().position(|one| *one == language);
    let found = HEADINGS.iter().find(|(one, _, _)| *one == field);
    found
        .and_then(|(_, names, _)| names.get(place?).copied())
        .unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_that_is_written_is_read_as_its_field() {
        for (code, _, _) in HEADINGS {
            for language in Language::ALL {
                let heading = heading(code, language);
                assert_eq!(field(heading), Some(code), "{heading}");
            }
        }
    }

    #[test]
    fn headings_of_other_programs_are_known() {
        for (heading, expected) in [
            ("E-mail Address", "email"),
            ("Phone 1 - Value", "telephone"),
            ("Ф.И.О.", "name"),
            ("ORGANIZATION", "office"),
            ("\u{feff}Nom complet", "name"),
        ] {
            assert_eq!(field(heading), Some(expected), "{heading}");
        }
        assert_eq!(field("Shoe size"), None);
    }
}
