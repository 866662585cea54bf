//! Times, sizes and percentiles.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// Milliseconds by class.
#[derive(Default)]
pub(crate) struct Latencies {
    by_class: BTreeMap<String, Vec<f64>>,
}

impl Latencies {
    pub(crate) fn add(&mut self, class: &str, took: Duration) {
        self.by_class
            .entry(class.to_owned())
            .or_default()
            .push(took.as_secs_f64() * 1e3);
    }

    pub(crate) fn print(&mut self, title: &str) {
        println!("\n{title}, ms");
        println!(
            "{:<16}{:>8}{:>9}{:>9}{:>9}{:>9}",
            "class", "n", "p50", "p95", "p99", "max"
        );
        for (class, times) in &mut self.by_class {
            times.sort_by(f64::total_cmp);
            println!(
                "{class:<16}{:>8}{:>9.3}{:>9.3}{:>9.3}{:>9.3}",
                times.len(),
                percentile(times, 0.50),
                percentile(times, 0.95),
                percentile(times, 0.99),
                percentile(times, 1.0),
            );
        }
    }
}

fn percentile(sorted: &[f64], part: f64) -> f64 {
    let at = ((sorted.len() as f64 * part).ceil() as usize).saturating_sub(1);
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

/// Bytes of all files in a folder.
pub(crate) fn folder_bytes(folder: &Path) -> u64 {
    std::fs::read_dir(folder).map_or(0, |files| {
        files
            .flatten()
            .filter_map(|file| file.metadata().ok())
            .map(|data| data.len())
            .sum()
    })
}

/// Processor time of this process so far, seconds.
pub(crate) fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: f64 = stat
        .rsplit(')')
        .next()
        .unwrap_or("")
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    ticks / 100.0
}

/// Resident memory of this process, and the part of it that is not mapped files, megabytes.
pub(crate) fn resident_mb() -> (f64, f64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| -> f64 {
        status
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .and_then(|rest| rest.split_whitespace().next())
            .and_then(|number| number.parse().ok())
            .unwrap_or(f64::NAN)
    };
    (field("VmRSS:") / 1024.0, field("RssAnon:") / 1024.0)
}
