//! Importing: what is taken, what is named, what a second time changes.

use chm_app::{ImportOptions, ImportReport};
use serde_json::json;

use super::{Place, counts, import, keys, search};

fn faults(report: &ImportReport) -> Vec<(&str, u64)> {
    let faults = report.faults.iter();
    faults
        .map(|fault| (fault.problem.code, fault.row))
        .collect()
}

#[test]
fn the_same_file_twice_doubles_nothing_and_a_change_is_one() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = |text: &str| json!({"id": "kettle/1", "lang": "en", "title": "Kettle", "text": text});
    let path = place.file("a.jsonl", format!("{}\n", row("about quetzals")));
    assert_eq!(counts(&import(&desk, &path)), (1, 0, 0, 0));
    assert_eq!(counts(&import(&desk, &path)), (0, 0, 1, 0));
    let path = place.file("a.jsonl", format!("{}\n", row("about capybaras")));
    assert_eq!(counts(&import(&desk, &path)), (0, 1, 0, 0));
    assert_eq!(keys(&search(&desk, "capybaras")), ["kettle/1"]);
    assert_eq!(search(&desk, "\"quetzals\"").total, 0);
}

#[test]
fn a_shorter_text_leaves_no_passage_of_the_longer_one() {
    let place = Place::with_starter();
    let desk = place.desk();
    let row = |pages: usize| {
        let pages: Vec<String> = (0..pages).map(|page| format!("page word{page}")).collect();
        json!({"id": "long", "lang": "en", "title": "Long", "text": pages.join("\u{c}")})
    };
    let path = place.file("a.jsonl", row(130).to_string());
    import(&desk, &path);
    let page = search(&desk, "word129");
    assert_eq!(page.hits[0].page, Some(130));
    let path = place.file("a.jsonl", row(2).to_string());
    assert_eq!(counts(&import(&desk, &path)), (0, 1, 0, 0));
    assert_eq!(search(&desk, "word129").total, 0);
    assert_eq!(keys(&search(&desk, "word1")), ["long"]);
}

#[test]
fn rows_of_one_identifier_are_one_document_in_several_languages() {
    let place = Place::with_starter();
    let desk = place.desk();
    let rows = [
        json!({"id": "p", "lang": "en", "title": "Quetzal report", "text": "birds", "chemicals": ["50-29-3"]}),
        json!({"id": "p", "lang": "fr", "title": "Rapport quetzal", "text": "oiseaux"}),
        json!({"id": "p", "lang": "en", "title": "Annex on capybaras", "text": "rodents"}),
        json!({"id": "p", "lang": "en", "title": "Quetzal report", "text": "again"}),
    ];
    let lines: Vec<String> = rows.iter().map(ToString::to_string).collect();
    let path = place.file("a.jsonl", lines.join("\n"));
    let report = import(&desk, &path);
    assert_eq!(counts(&report), (3, 0, 0, 1));
    assert_eq!(faults(&report), [("bad-row", 4)]);
    assert_eq!(counts(&import(&desk, &path)), (0, 0, 3, 1));
    for query in ["birds", "oiseaux", "rodents", "\"Annex on capybaras\""] {
        assert_eq!(keys(&search(&desk, query)), ["p"], "{query}");
    }
    let page = search(&desk, "oiseaux");
    assert_eq!(page.hits[0].langs, ["en", "fr"]);
    let id = &page.hits[0].id;
    let preview = desk.preview(id, &super::request("", "en")).unwrap();
    assert_eq!(
        preview.tags[0].code, "ddt",
        "a CAS number leads to its chemical"
    );
    // A row that is gone takes its text along.
    let path = place.file("a.jsonl", lines[..2].join("\n"));
    import(&desk, &path);
    assert_eq!(search(&desk, "rodents").total, 0);
    assert_eq!(keys(&search(&desk, "oiseaux")), ["p"]);
}

#[test]
fn a_preview_writes_nothing_and_strict_stops_before_writing() {
    let place = Place::with_starter();
    let desk = place.desk();
    let path = place.file("a.csv", "id,title,lang\nq1,Quetzal,en\nq2,Quetzal,xx\n");
    for options in [
        ImportOptions {
            dry_run: true,
            strict: false,
        },
        ImportOptions {
            dry_run: false,
            strict: true,
        },
    ] {
        let report = desk.import(&path, options, &mut |_| {}).unwrap();
        assert_eq!(faults(&report), [("unknown-language", 3)]);
        assert_eq!(report.added, u64::from(options.dry_run));
        desk.index_now(&mut |_| {}).unwrap();
        assert_eq!(search(&desk, "quetzal").total, 0, "{options:?}");
    }
    assert_eq!(counts(&import(&desk, &path)), (1, 0, 0, 1));
}

#[test]
fn a_folder_is_read_by_format_and_other_files_are_named() {
    let place = Place::with_starter();
    let desk = place.desk();
    place.file(
        "notes.es.md",
        "# Informe del quetzal\n\nTexto sobre aves.\n",
    );
    place.file("UNEP-POPS-COP.4-99.French.txt", "Le quetzal\n\nUn oiseau.");
    place.file(
        "table.csv",
        "symbol;title_ar;year\nSC-9/99;تقرير الكتزال;2019\n",
    );
    place.file("photo.png", "x");
    let report = import(&desk, &place.path().join("files"));
    assert_eq!(counts(&report), (3, 0, 0, 0));
    assert_eq!(report.skipped, ["photo.png"]);
    let page = search(&desk, "quetzal");
    let mut found = keys(&page);
    found.sort_unstable();
    assert_eq!(found, ["UNEP/POPS/COP.4/99", "notes.es.md"]);
    assert_eq!(keys(&search(&desk, "SC-9/99"))[0], "SC-9/99");
}

#[test]
fn chemicals_of_a_table_are_added_and_shared_ones_are_left_alone() {
    let place = Place::with_starter();
    let desk = place.desk();
    let path = place.file(
        "chemicals.csv",
        "id,name_en,name_fr,cas,abbreviations\n\
         paraquat,Paraquat,Paraquat,4685-14-7,PQ\n\
         wrong,Wrong,Faux,4685-14-8,\n\
         pfos,My own PFOS,Mon SPFO,1763-23-1,\n",
    );
    let report = import(&desk, &path);
    assert_eq!(faults(&report), [("wrong-cas", 3), ("bad-row", 4)]);
    assert_eq!(report.faults[1].problem.reason, Some("shared-record"));
    assert_eq!(keys(&search(&desk, "4685-14-7"))[0], "paraquat");
}

#[test]
fn an_open_quotation_mark_does_not_fill_the_memory() {
    let place = Place::with_starter();
    let desk = place.desk();
    let mut table = b"id,title,lang\na,Quetzal,en\nb,\"".to_vec();
    table.resize(table.len() + (40 << 20), b'x');
    let path = place.file("a.csv", table);
    let report = import(&desk, &path);
    assert_eq!(counts(&report), (1, 0, 0, 1));
    assert_eq!(faults(&report), [("too-large", 3)]);
}

#[test]
fn an_import_that_was_cut_off_goes_on_without_doubling() {
    let place = Place::with_starter();
    let rows: Vec<String> = (0..1_200)
        .map(|n| json!({"id": format!("r/{n}"), "lang": "en", "title": format!("Quetzal{n}"), "text": "t"}).to_string())
        .collect();
    let path = place.file("a.jsonl", rows.join("\n"));
    {
        let desk = place.desk();
        let cut = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            desk.import(&path, ImportOptions::default(), &mut |at| {
                assert!(at.done < 700, "cut");
            })
        }));
        assert!(cut.is_err());
    }
    let desk = place.desk();
    let report = import(&desk, &path);
    assert!(report.unchanged >= 400, "{report:?}");
    assert_eq!(report.added + report.changed + report.unchanged, 1_200);
    let page = desk.search(&chm_app::view::SearchRequest {
        filters: chm_app::view::Filters {
            kind: vec!["document".into()],
            ..Default::default()
        },
        ..super::request("", "en")
    });
    assert_eq!(page.unwrap().total, 1_200);
    drop(desk);
    assert_eq!(chm_app::examine(place.path(), None).unwrap().faults(), 0);
}
