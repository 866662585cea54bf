//! Measures Contacts in the real window: `measure_contacts [CONTACTS] [LETTERS]`, 20 000 of both
//! if none are given.
//!
//! Makes a desk with so many contacts, and so many private entries as long as letters; these
//! stand in the list as well, which is then as long as both together. Prints how long the list
//! takes to open and to be narrowed, and the frames while it scrolls. Build it with `--release`
//! for figures that count.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use chm_tests::{Desk, PASSPHRASE, Programs, Setting, Window};
use serde_json::Value;

/// Rounds of each measurement.
const ROUNDS: usize = 10;

#[tokio::main]
async fn main() -> Result<()> {
    let mut given = std::env::args().skip(1).map(|count| count.parse::<u32>());
    let contacts = given.next().transpose()?.unwrap_or(20_000);
    let letters = given.next().transpose()?.unwrap_or(20_000);
    let programs = Programs::built()?;
    let desk = Desk::unmade()?;
    desk.done(&["init"])?;
    take_in(&desk, &people(contacts)?)?;
    take_in(&desk, &long_entries(letters)?)?;
    println!(
        "{contacts} contacts, {letters} entries like letters; load {}",
        load()
    );
    let window = Window::launch(&programs, desk.path(), Setting::default()).await?;
    unlock(&window).await?;
    println!(
        "first opening of the list: {:.0} ms",
        opening(&window).await?
    );
    let mut openings = Vec::new();
    for _ in 0..ROUNDS {
        leave(&window).await?;
        openings.push(opening(&window).await?);
    }
    tell("opening of the list again", &mut openings);
    let mut changes = Vec::new();
    for round in 0..ROUNDS {
        for filter in FILTERS {
            changes.push(narrowing(&window, filter).await?);
            if round == 0 {
                println!(
                    "  narrowed by {filter:?}: {:.0} ms",
                    changes.last().unwrap_or(&0.0)
                );
            }
        }
    }
    tell("change of the filter", &mut changes);
    narrowing(&window, "at=all").await?;
    for (what, way) in [
        ("wheel, two rows a frame", "top => top + 104"),
        ("fast wheel, a page a frame", "top => top + 640"),
        (
            "dragging the bar to and fro",
            "(top, at, end) => end * Math.abs(Math.sin(at / 7))",
        ),
    ] {
        let mut frames = scroll(&window, way).await?;
        let slow = frames.iter().filter(|frame| **frame > 50.0).count();
        tell(&format!("frames, {what}"), &mut frames);
        println!("  frames over 50 ms: {slow}");
    }
    println!("load {}", load());
    window.close().await
}

/// Questions of the list, each with an answer of another length.
const FILTERS: [&str; 5] = [
    "family=focal-points",
    "country=SN",
    "region=african-group&language=fr",
    "q=min sen",
    "family=researchers&sort=country",
];

fn people(count: u32) -> Result<String> {
    const ROLES: [&str; 6] = [
        "sc-nfp",
        "sc-ocp",
        "bc-fp",
        "rc-dna",
        "researcher",
        "ngo-observer",
    ];
    const COUNTRIES: [&str; 8] = ["SN", "JO", "KE", "PE", "FR", "CN", "RU", "FJ"];
    let mut table = HEAD.to_owned();
    for number in 0..count {
        writeln!(
            table,
            "{} {},{},{},Ministry of {},Head of {},n{number}@example.org,{}",
            word(number),
            word(number / 7 + 50_000),
            ROLES[number as usize % ROLES.len()],
            COUNTRIES[number as usize % COUNTRIES.len()],
            word(number % 400),
            word(number % 90),
            if number % 3 == 0 { "fr" } else { "en|ar" },
        )?;
    }
    Ok(table)
}

fn long_entries(count: u32) -> Result<String> {
    let mut table = HEAD.to_owned();
    for number in 0..count {
        // An import takes 512 bytes a field: a page of text stands in two.
        let half = |from: u32| -> Vec<String> {
            (from..from + 50)
                .map(|at| word((number * 31 + at * at) % 9_000))
                .collect()
        };
        writeln!(
            table,
            "Letter {} {number},sc-nfp,JO,{},{},l{number}@example.org,en",
            word(number + 300_000),
            half(0).join(" "),
            half(50).join(" "),
        )?;
    }
    Ok(table)
}

const HEAD: &str = "name,role,country,organisation,position,email,languages\n";

/// A word that a number names: no two alike.
fn word(number: u32) -> String {
    const SYLLABLES: [&str; 10] = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "so", "tu"];
    let digits = number.to_string();
    let syllables = digits.bytes().filter_map(|digit| {
        let at = usize::from(digit.checked_sub(b'0')?);
        SYLLABLES.get(at)
    });
    syllables.copied().collect()
}

fn take_in(desk: &Desk, table: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("contacts.csv");
    std::fs::write(&path, table)?;
    desk.done(&["import", &path.to_string_lossy()]).map(drop)
}

async fn unlock(window: &Window) -> Result<()> {
    let field = window.find("[data-testid=passphrase]").await?;
    field.send_keys(PASSPHRASE).await?;
    window.press(&[], &[fantoccini::key::Key::Enter]).await?;
    window.find("[data-testid=search-box]").await?;
    // The index of the private part is brought up first: it is not what is measured here.
    let quiet = "return document.querySelector('[data-testid=indexing]') === null";
    window.until("the index to be whole", quiet).await
}

async fn leave(window: &Window) -> Result<()> {
    let card = "return document.querySelector('[data-testid=contact-card]') !== null";
    window.until("the card of the first contact", card).await?;
    window
        .script("location.hash = '#/nodes'; return true")
        .await?;
    let gone = "return document.querySelector('[data-testid=contact-list]') === null";
    window.until("Contacts to be left", gone).await
}

/// Milliseconds from the address to the painted rows of the list.
async fn opening(window: &Window) -> Result<f64> {
    let ready = "document.querySelector('[data-testid=contact-list] [role=option] .name')";
    timed(window, "#/contacts?at=all", ready).await
}

/// Milliseconds from the change of the filter to the painted rows of the new answer.
async fn narrowing(window: &Window, filter: &str) -> Result<f64> {
    let before = "document.querySelector('[data-testid=contact-list] [role=option]')?.ariaSetSize";
    let was = window.script(&format!("return {before}")).await?;
    let ready =
        format!("{before} !== {was} && document.querySelector('[data-testid=contact-list] .name')");
    timed(
        window,
        &format!("#/contacts?{}", filter.replace(' ', "%20")),
        &ready,
    )
    .await
}

async fn timed(window: &Window, address: &str, ready: &str) -> Result<f64> {
    let script = format!(
        "const done = arguments[0]; const start = performance.now(); location.hash = '{address}';\
         const look = () => {{ if ({ready}) requestAnimationFrame(() => done(performance.now() - start));\
           else if (performance.now() - start > 30000) done(-1); else requestAnimationFrame(look); }};\
         requestAnimationFrame(look);"
    );
    let took = window.client.execute_async(&script, Vec::new()).await?;
    let took = took.as_f64().context("no time")?;
    anyhow::ensure!(took >= 0.0, "{address} never came");
    Ok(took)
}

/// Scrolls for 240 frames; gives the length of each, milliseconds.
async fn scroll(window: &Window, way: &str) -> Result<Vec<f64>> {
    let script = format!(
        "const done = arguments[0]; const view = document.querySelector('[data-testid=contact-list] .scroller');\
         view.scrollTop = 0; const way = {way}; const end = view.scrollHeight - view.clientHeight;\
         const frames = []; let last = 0;\
         const step = now => {{ if (last) frames.push(now - last); last = now;\
           if (frames.length >= 240) return done(frames);\
           view.scrollTop = way(view.scrollTop, frames.length, end); requestAnimationFrame(step); }};\
         setTimeout(() => requestAnimationFrame(step), 300);"
    );
    let frames = window.client.execute_async(&script, Vec::new()).await?;
    let frames = frames.as_array().context("no frames")?;
    Ok(frames.iter().filter_map(Value::as_f64).collect())
}

/// Prints the number of values, p50, p95, p99 and the largest.
fn tell(what: &str, values: &mut [f64]) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = (values.len() as f64 * share).ceil() as usize;
        let value = values.get(index.saturating_sub(1)).copied();
        value.unwrap_or(f64::NAN)
    };
    println!(
        "{what}: n {} · p50 {:.0} · p95 {:.0} · p99 {:.0} · max {:.0} ms",
        values.len(),
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0)
    );
}

/// The load of the machine over one, five and fifteen minutes.
fn load() -> String {
    let text = std::fs::read_to_string(Path::new("/proc/loadavg")).unwrap_or_default();
    text.split_whitespace()
        .take(3)
        .collect::<Vec<_>>()
        .join(" ")
}
