//! 20 000 contacts: how long the list, the rail, the card and a change take.
//!
//! `cargo run --release -p chm-app --example contacts_bench -- [CONTACTS]`

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use anyhow::Result;
use chm_app::Desk;
use chm_app::view::{
    ContactExport, ContactFile, ContactFilter, ContactRailRequest, ContactRequest, ContactSort,
};

fn main() -> Result<()> {
    let contacts: u32 = match std::env::args().nth(1) {
        Some(number) => number.parse()?,
        None => 20_000,
    };
    let place = tempfile::tempdir()?;
    let folder = place.path().join("desk");
    drop(Desk::init(&folder, Some("a long passphrase"))?);
    let desk = Desk::open(&folder, Some("a long passphrase"))?;
    let table = place.path().join("contacts.csv");
    std::fs::write(&table, rows(contacts))?;
    let file = ContactFile {
        path: table.display().to_string(),
        interface: "en".to_owned(),
        ..ContactFile::default()
    };
    say(
        "preview of the file",
        time(|| desk.preview_contact_file(&file).map(drop))?,
    );
    say(
        "import of the file",
        time(|| desk.import_contact_file(&file).map(drop))?,
    );
    drop(desk);
    let desk = Desk::open(&folder, Some("a long passphrase"))?;
    let first = request("", 0);
    say(
        "first page after unlock, all read",
        time(|| desk.contact_page(&first).map(drop))?,
    );
    let page = desk.contact_page(&first)?;
    println!(
        "{} contacts, {} bytes a page of 200",
        page.total,
        serde_json::to_vec(&page)?.len()
    );
    often("page of 200 by name", || {
        desk.contact_page(&request("", contacts / 2)).map(drop)
    })?;
    often("page filtered by words", || {
        desk.contact_page(&request("min sen", 0)).map(drop)
    })?;
    let by_country = ContactRequest {
        sort: ContactSort::Country,
        ..first.clone()
    };
    often("page by country", || {
        desk.contact_page(&by_country).map(drop)
    })?;
    let rail = ContactRailRequest {
        interface: "en".to_owned(),
        filter: ContactFilter::default(),
    };
    often("rail with all counts", || {
        desk.contact_rail(&rail).map(drop)
    })?;
    often("coverage", || {
        desk.contact_coverage("focal-points", "en").map(drop)
    })?;
    let id = page
        .rows
        .first()
        .map_or_else(String::new, |row| row.id.clone());
    often("card", || desk.contact_card(&id, "en").map(drop))?;
    let mut starred = false;
    often("star one, and the page after it", || {
        starred = !starred;
        desk.star_contacts(std::slice::from_ref(&id), starred)?;
        desk.contact_page(&first).map(drop)
    })?;
    let export = ContactExport {
        path: place.path().join("out.vcf").display().to_string(),
        interface: "en".to_owned(),
        ..ContactExport::default()
    };
    say(
        "export of all as vCard",
        time(|| desk.export_contacts(&export).map(drop))?,
    );
    Ok(())
}

fn request(words: &str, offset: u32) -> ContactRequest {
    ContactRequest {
        interface: "en".to_owned(),
        filter: ContactFilter {
            words: words.to_owned(),
            ..ContactFilter::default()
        },
        sort: ContactSort::Name,
        offset,
        limit: 200,
        ..ContactRequest::default()
    }
}

fn rows(contacts: u32) -> String {
    const ROLES: [&str; 6] = [
        "sc-nfp",
        "sc-ocp",
        "bc-fp",
        "rc-dna",
        "researcher",
        "ngo-observer",
    ];
    const COUNTRIES: [&str; 8] = ["SN", "JO", "KE", "PE", "FR", "CN", "RU", "FJ"];
    let mut table = "name,role,country,organisation,email,languages,confirmed\n".to_owned();
    for number in 0..contacts {
        let pick = |list: &'static [&'static str]| {
            list.get(number as usize * 7 % list.len())
                .copied()
                .unwrap_or_default()
        };
        let (role, country) = (pick(&ROLES), pick(&COUNTRIES));
        let scrambled = number.wrapping_mul(2_654_435_761);
        writeln!(
            table,
            "Person {scrambled:x} Invented,{role},{country},Ministry {},p{number}@example.org,fr|en,2026-0{}-01",
            number % 500,
            number % 9 + 1
        )
        .ok();
    }
    table
}

fn time(work: impl FnOnce() -> chm_app::Result<()>) -> Result<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn say(what: &str, took: Duration) {
    println!("{what}: {:.1} ms", took.as_secs_f64() * 1e3);
}

fn often(what: &str, mut work: impl FnMut() -> chm_app::Result<()>) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..50 {
        times.push(time(&mut work)?);
    }
    times.sort_unstable();
    let at = |share: usize| {
        times
            .get(times.len() * share / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "{what}: {:.2} ms median, {:.2} ms p95",
        at(50).as_secs_f64() * 1e3,
        at(95).as_secs_f64() * 1e3
    );
    Ok(())
}
