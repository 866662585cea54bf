//! The index: building, relevance, latency, memory, updates.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;
use chm_index::{Effort, Index, Search, parse, search};

use crate::corpus::{self, Timed};
use crate::figures::{Latencies, cpu_seconds, folder_bytes, resident_mb};
use crate::subjects;

pub(crate) fn build(manifest: &Path, home: &Path) -> anyhow::Result<()> {
    let mut ids = String::new();
    let mut text_bytes = 0;
    let (started, cpu) = (Instant::now(), cpu_seconds());
    let (index, _) = Index::open(&home.join("index"))?;
    let mut writer = index.writer(Effort::Full)?;
    let mut row = 0;
    for section in corpus::sections(manifest)? {
        let section = section?;
        text_bytes += section.text.len();
        ids.push_str(&section.id);
        ids.push('\n');
        writer.replace(&corpus::record(row, section))?;
        row += 1;
    }
    writer.commit(u64::from(row))?;
    writer.close()?;
    let bytes = folder_bytes(&home.join("index"));
    println!(
        "build: {row} records, {:.1} s, {:.1} s CPU; index {:.1} MB, {:.3} of the text",
        started.elapsed().as_secs_f64(),
        cpu_seconds() - cpu,
        bytes as f64 / 1e6,
        bytes as f64 / text_bytes as f64,
    );
    std::fs::write(home.join("ids"), ids)?;
    std::fs::write(home.join("text-bytes"), text_bytes.to_string())?;
    Ok(())
}

/// The search a timed query stands for.
fn asked(timed: &Timed) -> Search<'static> {
    let quoted = |sign: &str| {
        timed
            .query
            .split(' ')
            .map(|word| format!("{sign}{word}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let query = match timed.class.as_str() {
        "and" => quoted("+"),
        "phrase" => format!("\"{}\"", timed.query),
        _ => timed.query.clone(),
    };
    Search {
        query: parse(&query),
        limit: 20,
        facets: timed.class == "facet",
        typing: timed.class == "prefix",
        ..Search::default()
    }
}

pub(crate) fn search_all(home: &Path, queries: &Path) -> anyhow::Result<()> {
    let started = Instant::now();
    let (index, opened) = Index::open(&home.join("index"))?;
    println!(
        "open: {:.1} ms ({opened:?}); {:.0} MB resident",
        started.elapsed().as_secs_f64() * 1e3,
        resident_mb().0
    );
    relevance(&index, home, queries)?;

    let timed = corpus::timing(queries)?;
    let thesaurus = subjects::thesaurus();
    let mut warm = Latencies::default();
    for pass in 0..3 {
        for query in &timed {
            let asked = asked(query);
            let started = Instant::now();
            let answer = search(&[&index], &asked)?;
            let took = started.elapsed();
            std::hint::black_box(answer);
            if pass > 0 {
                warm.add(&query.class, took);
            }
        }
        for query in subjects::queries() {
            let asked = Search {
                query: parse(&query),
                limit: 20,
                facets: true,
                thesaurus: Some(&thesaurus),
                ..Search::default()
            };
            let started = Instant::now();
            std::hint::black_box(search(&[&index], &asked)?);
            if pass > 0 {
                warm.add("cross-language", started.elapsed());
            }
        }
    }
    warm.print("warm: 20 hits and exact count (facet, cross-language: all nine facets)");
    let (all, own) = resident_mb();
    println!("memory while searching: {all:.0} MB resident, {own:.0} MB without mapped files");
    Ok(())
}

pub(crate) fn relevance_only(home: &Path, queries: &Path) -> anyhow::Result<()> {
    let (index, _) = Index::open(&home.join("index"))?;
    relevance(&index, home, queries)
}

fn relevance(index: &Index, home: &Path, queries: &Path) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(home.join("ids"))?;
    let ids: Vec<&str> = text.lines().collect();
    let mut by_class: BTreeMap<String, (f64, usize)> = BTreeMap::new();
    let mut by_lang: BTreeMap<String, (f64, usize)> = BTreeMap::new();
    let mut both: BTreeMap<(String, String), (f64, usize)> = BTreeMap::new();
    let (mut sum, mut count) = (0.0, 0);
    let verbose = std::env::var_os("SEARCH_BENCH_MISSES").is_some();
    let typing = std::env::var_os("SEARCH_BENCH_TYPING").is_some();
    for known in corpus::relevance(queries)? {
        let asked = Search {
            query: parse(&known.query),
            limit: 10,
            typing,
            ..Search::default()
        };
        let answer = search(&[index], &asked)?;
        let place = answer
            .hits
            .iter()
            .position(|hit| ids.get(hit.row as usize) == Some(&known.id.as_str()));
        let reciprocal = place.map_or(0.0, |place| 1.0 / (place as f64 + 1.0));
        if verbose && reciprocal < 0.5 {
            let first = answer
                .hits
                .first()
                .and_then(|hit| ids.get(hit.row as usize))
                .unwrap_or(&"-");
            println!(
                "MISS\t{}\t{}\t{}\t{}\t{place:?}\t{first}",
                known.class, known.lang, known.query, known.id
            );
        }
        for group in [
            by_class.entry(known.class.clone()).or_default(),
            by_lang.entry(known.lang.clone()).or_default(),
            both.entry((known.class, known.lang)).or_default(),
        ] {
            group.0 += reciprocal;
            group.1 += 1;
        }
        sum += reciprocal;
        count += 1;
    }
    println!(
        "\nMRR@10 {:.4} over {count} queries",
        sum / f64::from(count)
    );
    for groups in [&by_lang, &by_class] {
        let line: Vec<String> = groups
            .iter()
            .map(|(name, (sum, count))| format!("{name} {:.3}", sum / *count as f64))
            .collect();
        println!("  {}", line.join("  "));
    }
    for class in by_class.keys() {
        let line: Vec<String> = both
            .iter()
            .filter(|((of, _), _)| of == class)
            .map(|((_, lang), (sum, count))| format!("{lang} {:.3}", sum / *count as f64))
            .collect();
        println!("    {class:<10} {}", line.join("  "));
    }
    Ok(())
}

/// The first query after opening, the files not in memory where the system lets us drop them.
pub(crate) fn search_cold(home: &Path, queries: &Path) -> anyhow::Result<()> {
    let timed = corpus::timing(queries)?;
    let mut cold = Latencies::default();
    let mut opening = Latencies::default();
    let mut dropped = true;
    // the dictionary is loaded once for a process, on a thread, when the program starts
    search(
        &[&Index::in_memory()?],
        &Search {
            query: parse("文件"),
            ..Search::default()
        },
    )?;
    for (at, query) in timed.iter().enumerate() {
        if at % 8 != 0 {
            continue;
        }
        dropped &= std::fs::write("/proc/sys/vm/drop_caches", "1").is_ok();
        let asked = asked(query);
        let started = Instant::now();
        let (index, _) = Index::open(&home.join("index"))?;
        opening.add("open", started.elapsed());
        let started = Instant::now();
        std::hint::black_box(search(&[&index], &asked)?);
        cold.add(&query.class, started.elapsed());
    }
    let what = if dropped {
        "files dropped from memory"
    } else {
        "files perhaps in memory"
    };
    cold.print(&format!("cold: first query after opening, {what}"));
    opening.print("opening");
    Ok(())
}

/// One changed record: from handing it over until a search finds it.
pub(crate) fn update(home: &Path) -> anyhow::Result<()> {
    let copy = home.join("changed");
    if copy.exists() {
        std::fs::remove_dir_all(&copy)?;
    }
    std::fs::create_dir(&copy)?;
    for file in std::fs::read_dir(home.join("index"))? {
        let file = file?;
        std::fs::copy(file.path(), copy.join(file.file_name()))?;
    }
    let (index, _) = Index::open(&copy)?;
    let mut latencies = Latencies::default();
    for n in 0..120u32 {
        let word = format!("zzupdate{n}");
        let section = corpus::Section {
            id: String::new(),
            lang: "en".to_owned(),
            title: format!("Changed record {word}"),
            kind: "section".to_owned(),
            source: "update".to_owned(),
            text: "A record of a few sentences that was changed. ".repeat(20),
        };
        let mut record = corpus::record(n * 7, section);
        record.version = 2;
        let started = Instant::now();
        let mut writer = index.writer(Effort::Live)?;
        writer.replace(&record)?;
        writer.commit(u64::from(n))?;
        let answer = search(
            &[&index],
            &Search {
                query: parse(&word),
                limit: 1,
                ..Search::default()
            },
        )?;
        latencies.add("update", started.elapsed());
        let hit = answer
            .hits
            .first()
            .context("the changed record was not found")?;
        anyhow::ensure!(
            hit.row == n * 7 && answer.total == 1,
            "another record was found"
        );
        let started = Instant::now();
        writer.close()?;
        latencies.add("close", started.elapsed());
    }
    latencies.print("one changed record searchable (writer opened, written, committed, found)");
    Ok(())
}
