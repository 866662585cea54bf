//! Measures the index on a corpus, beside SQLite FTS5 over the same texts.
//!
//! `cargo run --release -p chm-index --example search_bench -- MANIFEST QUERIES`
//!
//! MANIFEST is a file of JSON lines with `id`, `lang`, `title`, `kind`, `text` (others are left
//! alone); QUERIES a folder with `relevance.tsv` (class, language, query, id that must come back)
//! and `timing.tsv` (class, language, query).

mod corpus;
mod figures;
mod fts5;
mod ours;
mod subjects;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--search", folder, queries] => ours::search_all(Path::new(folder), Path::new(queries)),
        ["--build", manifest, folder] => ours::build(Path::new(manifest), Path::new(folder)),
        ["--relevance", folder, queries] => {
            ours::relevance_only(Path::new(folder), Path::new(queries))
        }
        ["--update", folder] => ours::update(Path::new(folder)),
        ["--cold", folder, queries] => ours::search_cold(Path::new(folder), Path::new(queries)),
        [manifest, queries] => compare(Path::new(manifest), Path::new(queries), true),
        [manifest, queries, "--only-ours"] => {
            compare(Path::new(manifest), Path::new(queries), false)
        }
        _ => bail!("usage: search_bench MANIFEST QUERIES [--only-ours]"),
    }
}

fn compare(manifest: &Path, queries: &Path, with_fts5: bool) -> anyhow::Result<()> {
    let home = std::env::var_os("SEARCH_BENCH_DIR").map_or_else(
        || std::env::temp_dir().join(format!("search-bench-{}", std::process::id())),
        PathBuf::from,
    );
    let keep = std::env::var_os("SEARCH_BENCH_DIR").is_some();
    std::fs::create_dir_all(&home)?;
    let index = home.join("index");
    if !(keep && index.exists()) {
        ours::build(manifest, &home)?;
    }
    let me = std::env::current_exe()?;
    for part in ["--search", "--cold"] {
        // a process of its own, so that its memory is that of searching alone
        let status = Command::new(&me)
            .args([part.as_ref(), home.as_os_str(), queries.as_os_str()])
            .status()
            .context("cannot start the measuring process")?;
        if !status.success() {
            bail!("{part} failed: {status}");
        }
    }
    ours::update(&home)?;
    if with_fts5 {
        fts5::run(manifest, queries, &home)?;
    }
    if !keep {
        std::fs::remove_dir_all(&home)?;
    }
    Ok(())
}
