//! vCard and CSV, in and out.

use std::fs;

use chm_app::Desk;
use chm_app::view::{
    ContactExport, ContactExportFormat, ContactFile, ContactFilePreview, ContactFilter, PrivatePart,
};

use super::Place;
use super::contacts::{draft, open, page};

fn file(path: &std::path::Path) -> ContactFile {
    ContactFile {
        path: path.to_str().unwrap().to_owned(),
        interface: "en".to_owned(),
        ..ContactFile::default()
    }
}

fn preview(desk: &Desk, path: &std::path::Path) -> ContactFilePreview {
    desk.preview_contact_file(&file(path)).unwrap()
}

/// Code, line and column number of the problems.
fn problems(preview: &ContactFilePreview) -> Vec<(&str, u32, u32)> {
    let problems = preview.problems.iter();
    problems
        .map(|p| (p.code.as_str(), p.line, p.column_number))
        .collect()
}

const CARD: &str = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Awa Invented\r\nN:Invented;Awa;;Ms;\r\n\
    UID:urn:x:1\r\nEMAIL;TYPE=work;PREF=1:awa@example.org\r\n\
    TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+221-33-000\r\nLANG;PREF=1:fr\r\nLANG;PREF=2:en\r\n\
    ORG:Ministry;Directorate\r\nTITLE:Head\r\nADR:;;1 Street;Dakar;;;Senegal\r\nTZ:Africa/Dakar\r\n\
    NOTE:line one\\nline two\r\nCATEGORIES:lab,PCB\r\nX-SKYPE;X-A=1:awa.s\r\n\
    item1.X-ABLABEL:Home\r\nBDAY:19800101\r\nEND:VCARD\r\n";

#[test]
fn a_card_comes_back_without_loss_of_what_we_know_and_with_what_we_do_not() {
    let place = Place::empty();
    let desk = open(&place);
    let path = place.file("a.vcf", CARD);
    let report = desk.import_contact_file(&file(&path)).unwrap();
    assert_eq!((report.added, report.bad), (1, 0), "{:?}", report.problems);
    let again = desk.import_contact_file(&file(&path)).unwrap();
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 1));
    let id = page(&desk, ContactFilter::default()).rows[0].id.clone();
    let card = desk.contact_card(&id, "en").unwrap();
    assert_eq!(card.country, "SN");
    assert_eq!(card.office, "Ministry, Directorate");
    assert_eq!(card.languages, ["fr", "en"]);
    assert!(card.time.unwrap().exact);
    let out = place.path().join("files/out.vcf");
    let export = ContactExport {
        path: out.to_str().unwrap().to_owned(),
        format: ContactExportFormat::Vcard,
        interface: "en".to_owned(),
        with_notes: true,
        ..ContactExport::default()
    };
    assert_eq!(desk.export_contacts(&export).unwrap(), 1);
    let written = fs::read_to_string(&out).unwrap();
    for kept in [
        "X-SKYPE;X-A=1:awa.s",
        "item1.X-ABLABEL:Home",
        "BDAY:19800101",
        // Types are compared without case.
        "EMAIL;TYPE=WORK;PREF=1:awa@example.org",
        "ORG:Ministry;Directorate",
        "N:Invented;Awa;;Ms;",
        "UID:urn:x:1",
        "NOTE:line one\\nline two",
        "CATEGORIES:lab,PCB",
        "X-CHM-MANDATE:",
    ] {
        assert!(written.contains(kept), "{kept}\n{written}");
    }
    let other = Place::empty();
    let second = open(&other);
    second.import_contact_file(&file(&out)).unwrap();
    let twin = page(&second, ContactFilter::default()).rows[0].id.clone();
    assert_eq!(twin, id);
    let draft = |desk: &Desk| {
        let mut draft = desk.contact_draft(&id, "en").unwrap();
        draft
            .mandates
            .iter_mut()
            .for_each(|mandate| mandate.id.clear());
        draft
    };
    assert_eq!(draft(&second), draft(&desk));
    let third = place.path().join("files/third.vcf");
    let export = ContactExport {
        path: third.to_str().unwrap().to_owned(),
        ..export
    };
    second.export_contacts(&export).unwrap();
    assert_eq!(
        fs::read_to_string(third).unwrap(),
        written,
        "the same to the letter"
    );
}

#[test]
fn private_notes_stay_here_unless_they_are_asked_for() {
    let place = Place::empty();
    let desk = open(&place);
    let made = desk
        .create_contact(&draft("Zoé Diop", "sc-nfp", "SN"))
        .unwrap();
    desk.note_contact(&made.id, "secret remark").unwrap();
    desk.tag_contact(&made.id, &["secret-tag".to_owned()])
        .unwrap();
    for format in [ContactExportFormat::Vcard, ContactExportFormat::Csv] {
        let out = place.path().join("out.txt");
        let export = ContactExport {
            path: out.to_str().unwrap().to_owned(),
            format,
            interface: "fr".to_owned(),
            ..ContactExport::default()
        };
        desk.export_contacts(&export).unwrap();
        let written = fs::read_to_string(&out).unwrap();
        assert!(
            written.contains("Zoé Diop") && !written.contains("secret"),
            "{written}"
        );
    }
    assert!(
        !desk
            .contact_vcard(&made.id, "en")
            .unwrap()
            .contains("secret")
    );
}

#[test]
fn older_cards_and_broken_ones_are_told_apart() {
    let place = Place::empty();
    let desk = open(&place);
    let cards = "garbage\nmore garbage\n\
        BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane;;;\nEMAIL:wrong\nTEL:1\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg\nEMAIL:j@example.org\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:4.0\nTEL:2\nEND:VCARD\n\
        BEGIN:VCARD\nFN:Cut";
    let path = place.file("mixed.vcf", cards);
    let seen = preview(&desk, &path);
    assert_eq!((seen.good, seen.bad), (2, 3), "{:?}", seen.problems);
    assert_eq!(
        problems(&seen),
        [
            ("not-a-card", 1, 0),
            ("not-an-email", 3, 0),
            ("missing", 14, 0),
            ("cut-off", 18, 0)
        ]
    );
    assert_eq!(seen.rows[0].name, "Jane Doe");
    assert_eq!(seen.rows[1].name, "Jörg");
    assert_eq!(
        page(&desk, ContactFilter::default()).total,
        0,
        "a preview writes nothing"
    );
}

#[test]
fn columns_are_found_by_headings_in_any_language_and_encoding() {
    let place = Place::empty();
    let desk = open(&place);
    let table = "Фамилия;Имя и отчество;Должность;Страна;Электронная почта;Языки\r\n\
        Иванов;Иван Иванович;Начальник отдела;Российская Федерация;ivan@example.org;русский, английский\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(table);
    let path = place.file("ru.csv", bytes);
    let seen = preview(&desk, &path);
    assert_eq!(
        (seen.encoding.as_str(), seen.guessed),
        ("windows-1251", true)
    );
    let fields: Vec<&str> = seen.columns.iter().map(|c| c.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "family-name",
            "given-name",
            "position",
            "country",
            "email",
            "languages"
        ]
    );
    assert_eq!(seen.rows[0].name, "Иван Иванович Иванов");
    assert_eq!(seen.rows[0].role, "Начальник отдела");
    assert_eq!(seen.problems, []);
    let report = desk.import_contact_file(&file(&path)).unwrap();
    assert_eq!(report.added, 1);
    let row = &page(&desk, ContactFilter::default()).rows[0];
    assert_eq!((row.country.as_str(), row.languages.len()), ("RU", 2));
}

#[test]
fn shifted_and_cut_off_rows_are_named_by_line_and_column() {
    let place = Place::empty();
    let desk = open(&place);
    let table = "name,role,country,email,telephone\n\
        Good One,sc-nfp,JO,good@example.org,1\n\
        Shifted One,sc-nfp,JO,,shifted@example.org\n\
        One,Too Many,sc-nfp,JO,many@example.org,2\n\
        Unknown Land,sc-nfp,Atlantis,u@example.org,3\n";
    let path = place.file("shifted.csv", table);
    let seen = preview(&desk, &path);
    assert_eq!(
        problems(&seen),
        [("shifted", 3, 5), ("shifted", 4, 5), ("unknown", 5, 3)]
    );
    assert_eq!((seen.good, seen.bad), (2, 2));
    let chosen = ContactFile {
        columns: ["name", "", "", "email", ""].map(str::to_owned).to_vec(),
        ..file(&path)
    };
    let seen = desk.preview_contact_file(&chosen).unwrap();
    assert_eq!(seen.columns[1].field, "", "as the person chose");
}

#[test]
fn a_table_comes_back_whole_and_rows_of_one_person_join() {
    let place = Place::empty();
    let desk = open(&place);
    let table = "name,role,country,email,from\nAwa,sc-nfp,SN,a@example.org,2024-01-15\nAwa,bc-fp,SN,b@example.org,\n";
    let path = place.file("two.csv", table);
    let report = desk.import_contact_file(&file(&path)).unwrap();
    assert_eq!((report.added, report.bad), (1, 0));
    let id = page(&desk, ContactFilter::default()).rows[0].id.clone();
    let form = desk.contact_draft(&id, "en").unwrap();
    assert_eq!((form.mandates.len(), form.emails.len()), (2, 2));
    let out = place.path().join("out.csv");
    let export = ContactExport {
        path: out.to_str().unwrap().to_owned(),
        format: ContactExportFormat::Csv,
        interface: "ar".to_owned(),
        with_notes: true,
        ..ContactExport::default()
    };
    desk.export_contacts(&export).unwrap();
    let seen = preview(&desk, &out);
    assert_eq!(
        (seen.good, seen.unchanged, seen.bad),
        (1, 1, 0),
        "{:?}",
        seen.problems
    );
}

#[test]
fn a_file_is_looked_into_before_there_is_a_private_part_and_not_taken_in() {
    let place = Place::with_starter();
    let desk = place.desk();
    let path = place.file("a.vcf", CARD);
    let seen = preview(&desk, &path);
    assert_eq!((seen.private_part, seen.good), (PrivatePart::None, 1));
    let error = desk.import_contact_file(&file(&path)).unwrap_err();
    assert_eq!(error.code(), "no-private-part");
}

#[test]
fn doubles_are_named_and_left_out_when_asked() {
    let place = Place::empty();
    let desk = open(&place);
    desk.create_contact(&draft("Awa Invented", "", "")).unwrap();
    let table = "name,email\nAwa Invented,awa.invented@example.org\n";
    let path = place.file("double.csv", table);
    assert_eq!(preview(&desk, &path).doubles, 1);
    let skipping = ContactFile {
        skip_doubles: true,
        ..file(&path)
    };
    assert_eq!(desk.import_contact_file(&skipping).unwrap().added, 0);
    assert_eq!(page(&desk, ContactFilter::default()).total, 1);
}

#[test]
fn broken_bytes_never_stop_a_file_of_contacts() {
    let place = Place::empty();
    let desk = open(&place);
    for (name, bytes) in [
        ("empty.csv", &b""[..]),
        ("nul.csv", b"name,email\n\0\0\0,\xff\xfe\n\"open,quote\n"),
        ("empty.vcf", b""),
        (
            "nul.vcf",
            b"BEGIN:VCARD\r\n\0\xff\xfe;;;::\r\nFN:\xff\r\nEND:VCARD\r\n",
        ),
        ("utf16.csv", b"\xff\xfen\0a\0m\0e\0\n\0A\0w\0a\0\n\0"),
    ] {
        let path = place.file(name, bytes);
        let seen = preview(&desk, &path);
        desk.import_contact_file(&file(&path)).unwrap();
        if name == "utf16.csv" {
            assert_eq!(seen.rows[0].name, "Awa");
        }
    }
}

#[test]
fn tables_and_cards_in_the_encodings_of_the_six_languages_are_read() {
    let place = Place::empty();
    let desk = open(&place);
    let utf16 = |text: &str, big: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let bytes = units.map(|unit: u16| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        });
        bytes.flatten().collect()
    };
    let arabic = "الاسم,البلد,البريد الإلكتروني\nفاطمة الزهراء بنت محمد,الأردن,fatima@example.org\n";
    let chinese = "姓名,国家,电子邮件\n王小明,中国,wang@example.org\n李建国,中国,li@example.org\n";
    let french = "Nom;Pays;Courriel\nLeïla Ben Ali;Sénégal;leila@example.org\nÉmile Fall;Sénégal;emile@example.org\n";
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ольга Петрова\r\nORG:Министерство природных ресурсов и экологии\r\nEMAIL:olga@example.org\r\nEND:VCARD\r\n";
    let files: [(&str, Vec<u8>, &str); 6] = [
        (
            "ar.csv",
            encoding_rs::WINDOWS_1256.encode(arabic).0.into_owned(),
            "فاطمة الزهراء بنت محمد",
        ),
        (
            "zh.csv",
            encoding_rs::GB18030.encode(chinese).0.into_owned(),
            "王小明",
        ),
        (
            "fr.csv",
            encoding_rs::WINDOWS_1252.encode(french).0.into_owned(),
            "Leïla Ben Ali",
        ),
        ("le.csv", utf16(chinese, false), "王小明"),
        ("be.csv", utf16(arabic, true), "فاطمة الزهراء بنت محمد"),
        (
            "ru.vcf",
            encoding_rs::WINDOWS_1251.encode(card).0.into_owned(),
            "Ольга Петрова",
        ),
    ];
    for (name, bytes, first) in files {
        let path = place.file(name, bytes);
        let seen = preview(&desk, &path);
        assert_eq!(seen.rows[0].name, first, "{name} as {}", seen.encoding);
        assert_eq!(seen.problems, [], "{name}");
        assert_eq!(seen.bad, 0, "{name}");
        desk.import_contact_file(&file(&path)).unwrap();
    }
    let named = ContactFile {
        encoding: "utf-16le".to_owned(),
        ..file(&place.file("unmarked.csv", &utf16(french, false)[2..]))
    };
    let seen = desk.preview_contact_file(&named).unwrap();
    assert_eq!(seen.rows[1].name, "Émile Fall");
}

#[test]
fn one_row_or_card_too_large_costs_no_other() {
    let place = Place::empty();
    let desk = open(&place);
    let huge = "x".repeat(2 << 20);
    let table = format!(
        "name,email,note\nFirst,first@example.org,\nHuge,huge@example.org,{huge}\nLast,last@example.org,\n"
    );
    let path = place.file("huge.csv", table);
    let seen = preview(&desk, &path);
    assert_eq!(problems(&seen), [("too-large", 3, 0)]);
    assert_eq!(desk.import_contact_file(&file(&path)).unwrap().added, 2);
    let card = |name: &str, photo: usize| {
        format!(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nPHOTO:data:image/jpeg;base64,{}\r\nEND:VCARD\r\n",
            "A".repeat(photo)
        )
    };
    let cards = card("Before", 10) + &card("Photograph", 9 << 20) + &card("After", 10);
    let path = place.file("huge.vcf", cards);
    let seen = preview(&desk, &path);
    assert_eq!(
        problems(&seen),
        [("too-large", 6, 0)],
        "the photograph alone"
    );
    assert_eq!(desk.import_contact_file(&file(&path)).unwrap().added, 3);
    let listed = page(&desk, ContactFilter::default());
    let mut names: Vec<&str> = listed.rows.iter().map(|row| row.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["After", "Before", "First", "Last", "Photograph"]);
}

#[test]
fn subjects_come_by_name_in_any_language_and_unknown_ones_are_named() {
    let place = Place::empty();
    let desk = open(&place);
    let table = "name,email,expertise\n\
        Awa,awa@example.org,PCB inventory|Contrôle douanier\n\
        Zoé,zoe@example.org,customs-control|Weather\n";
    let path = place.file("subjects.csv", table);
    let seen = preview(&desk, &path);
    assert_eq!(problems(&seen), [("unknown", 3, 3)]);
    assert_eq!(seen.good, 2);
    desk.import_contact_file(&file(&path)).unwrap();
    let expert = ContactFilter {
        expertise: vec!["customs-control".to_owned()],
        ..ContactFilter::default()
    };
    assert_eq!(page(&desk, expert).total, 2);
    let out = place.path().join("out.csv");
    let export = ContactExport {
        path: out.to_str().unwrap().to_owned(),
        format: ContactExportFormat::Csv,
        interface: "zh".to_owned(),
        ..ContactExport::default()
    };
    desk.export_contacts(&export).unwrap();
    let back = preview(&desk, &out);
    assert_eq!((back.unchanged, back.problems.len()), (2, 0));
}
