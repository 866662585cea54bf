//! Measures the real window on a desk: `measure_window FOLDER [ROUNDS]`.
//!
//! Start to usable Today, cold and warm; memory of all processes (PSS); key press to painted
//! results of the Library in six languages. Build it with `--release` for figures that count.
//! A folder without a desk gets one without a private part: a locked desk shows no Today.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use chm_tests::{Display, Programs, SCREEN, Window, workspace_root};
use fantoccini::key::Key;

/// Queries of each language that are typed.
const QUERIES: usize = 3;
/// How long one start or one answer may take.
const PATIENCE: Duration = Duration::from_mins(1);

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments
        .next()
        .map(PathBuf::from)
        .context("which folder?")?;
    let rounds: usize = match arguments.next() {
        Some(number) => number.to_string_lossy().parse()?,
        None => 10,
    };
    let programs = Programs::built()?;
    ensure!(
        !folder.join("keys.json").exists(),
        "this desk is protected: its window begins with the passphrase"
    );
    // Makes the desk if there is none, and says that its first run is over.
    if !folder.join("public.db").exists() {
        programs.chm_json(&folder, &["init", "--no-private"])?;
    }
    let display = Display::start(SCREEN)?;
    let mut cold = Vec::new();
    for _ in 0..rounds {
        if !forget_files() {
            println!("cold start: not measured, the cache of files can be dropped by root only");
            break;
        }
        cold.push(start(&programs, &folder, &display)?.0);
    }
    let (mut warm, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (took, bytes) = start(&programs, &folder, &display)?;
        warm.push(took);
        memory.push(bytes as f64 / 1e6);
    }
    tell("cold start to usable Today", "ms", &mut cold);
    tell("warm start to usable Today", "ms", &mut warm);
    tell(
        "memory of all processes after start (PSS)",
        "MB",
        &mut memory,
    );
    let (mut painted, memory) = type_queries(&programs, &folder).await?;
    tell("key press to painted results", "ms", &mut painted);
    println!(
        "memory of all processes after {} keys (PSS): {:.0} MB",
        painted.len(),
        memory as f64 / 1e6
    );
    Ok(())
}

/// Prints the number of values, p50, p95, p99 and the largest.
fn tell(what: &str, unit: &str, values: &mut [f64]) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = (values.len() as f64 * share).ceil() as usize;
        values
            .get(index.saturating_sub(1))
            .copied()
            .unwrap_or(f64::NAN)
    };
    if !values.is_empty() {
        println!(
            "{what}: n {} · p50 {:.0} · p95 {:.0} · p99 {:.0} · max {:.0} {unit}",
            values.len(),
            at(0.5),
            at(0.95),
            at(0.99),
            at(1.0)
        );
    }
}

/// Makes the system forget cached files, so that the next start reads from the disk.
fn forget_files() -> bool {
    let synced = Command::new("sync")
        .status()
        .is_ok_and(|status| status.success());
    synced && std::fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// A desk that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.kill().is_ok() && self.0.wait().is_err() {
            eprintln!("the desk did not end");
        }
    }
}

/// Starts the window; gives the milliseconds until it says that its first view is painted, and
/// the bytes of memory a second later.
fn start(programs: &Programs, folder: &Path, display: &Display) -> Result<(f64, u64)> {
    let web_data = tempfile::tempdir()?;
    let begin = Instant::now();
    let mut desk = Running(
        Command::new(&programs.desktop)
            .env("CHM_DATA", folder)
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("XDG_DATA_HOME", web_data.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?,
    );
    let out = desk.0.stdout.take().context("the desk has no output")?;
    for line in BufReader::new(out).lines() {
        let line = line?;
        if line.starts_with("shown ") {
            let took = begin.elapsed().as_secs_f64() * 1e3;
            std::thread::sleep(Duration::from_secs(1));
            return Ok((took, memory(desk.0.id())?));
        }
        ensure!(begin.elapsed() < PATIENCE, "the window does not come up");
    }
    bail!("the desk ended before its window was painted")
}

/// Proportional memory of a process and all that it started, bytes.
fn memory(root: u32) -> Result<u64> {
    let mut family = vec![root];
    let parents = parents()?;
    let mut at = 0;
    while let Some(&parent) = family.get(at) {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(child, _)| *child),
        );
        at += 1;
    }
    let kilobytes = family.iter().filter_map(|process| {
        let text = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim()
            .trim_end_matches(" kB")
            .trim()
            .parse::<u64>()
            .ok()
    });
    Ok(kilobytes.sum::<u64>() * 1_024)
}

/// All processes with their parents.
fn parents() -> Result<Vec<(u32, u32)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Ok(process) = name.to_string_lossy().parse::<u32>() else {
            continue;
        };
        // The name of the program stands in brackets and may hold anything but a last bracket.
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1));
        if let Some(Ok(parent)) = parent.map(str::parse) {
            found.push((process, parent));
        }
    }
    Ok(found)
}

/// Types queries key by key; gives the milliseconds of each key that was answered, and the
/// memory at the end.
async fn type_queries(programs: &Programs, folder: &Path) -> Result<(Vec<f64>, u64)> {
    let window = Window::open(programs, folder).await?;
    window.click("[data-testid=nav-library]").await?;
    window
        .find("[data-testid=welcome], [data-testid=result]")
        .await?;
    let mut painted = Vec::new();
    for (language, query) in queries()? {
        window.press(&[Key::Control, Key::Shift], &['f']).await?;
        window.press(&[], &[Key::Backspace]).await?;
        window
            .script("performance.clearMeasures('search-painted'); return true")
            .await?;
        for (seen, key) in query.chars().enumerate() {
            window.press(&[], &[key]).await?;
            let answered =
                format!("return performance.getEntriesByName('search-painted').length > {seen}");
            window
                .until(&format!("an answer to {query:?}"), &answered)
                .await?;
        }
        let script = "return performance.getEntriesByName('search-painted').map(m => m.duration)";
        let durations = window.script(script).await?;
        let mut durations: Vec<f64> = durations
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_f64)
            .collect();
        painted.extend(&durations);
        tell(&format!("  {language} {query:?}"), "ms", &mut durations);
    }
    let bytes = memory(desk_of(programs)?)?;
    window.close().await?;
    Ok((painted, bytes))
}

/// The process of the window.
fn desk_of(programs: &Programs) -> Result<u32> {
    let wanted = programs.desktop.canonicalize()?;
    let processes = parents()?.into_iter().map(|(process, _)| process);
    let mut desks = processes.filter(|process| {
        std::fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|path| path == wanted)
    });
    desks.next().context("the window does not run")
}

/// The first queries of each language of the reference data.
fn queries() -> Result<Vec<(String, String)>> {
    let file = workspace_root().join("xtask/seed/data/queries.tsv");
    let text = std::fs::read_to_string(file)?;
    let mut chosen: Vec<(String, String)> = Vec::new();
    for line in text.lines().skip(1) {
        let mut cells = line.split('\t').skip(1);
        let (Some(language), Some(query)) = (cells.next(), cells.next()) else {
            continue;
        };
        if chosen.iter().filter(|(known, _)| known == language).count() < QUERIES {
            chosen.push((language.to_owned(), query.to_owned()));
        }
    }
    Ok(chosen)
}
