//! The parts by others that the desk is made of, with their licences: shown in the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::program::{cargo, root};

/// The list, committed so that a build needs nothing but the sources.
const FILE: &str = "crates/chm-app/licences/parts.tsv";

/// The programs that are handed out.
const PROGRAMS: [&str; 2] = ["chm-desktop", "chm-cli"];

/// Packages that are compiled into the window although they are listed as tools.
const COMPILED: [&str; 1] = ["node_modules/svelte"];

/// Name, version, licence, language.
type Part = (String, String, String, &'static str);

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    #[serde(default)]
    version: String,
    #[serde(default)]
    license: String,
    #[serde(default)]
    dev: bool,
}

/// Writes the list; with `check`, fails if it is not as committed.
///
/// # Errors
/// When a package names no licence, the list is not up to date, or a tool fails.
pub fn list(check: bool) -> Result<()> {
    let mut parts = of_rust()?;
    parts.extend(of_javascript()?);
    let mut text = String::from("name\tversion\tlicence\tlanguage\n");
    for (name, version, licence, language) in &parts {
        writeln!(text, "{name}\t{version}\t{licence}\t{language}")?;
    }
    let path = root().join(FILE);
    if check {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        if committed != text {
            bail!("{FILE} is not up to date: run `cargo xtask licences`");
        }
        println!("{FILE} lists the {} parts of the desk.", parts.len());
        return Ok(());
    }
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    println!("Listed {} parts in {FILE}.", parts.len());
    Ok(())
}

/// What the programs are built from on any system, build tools and tests left out.
fn of_rust() -> Result<BTreeSet<Part>> {
    let output = cargo(["metadata", "--format-version", "1", "--locked"])
        .output()
        .context("cannot run cargo metadata")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).context("cannot read cargo metadata")?;
    let packages: BTreeMap<&str, &Package> = metadata
        .packages
        .iter()
        .map(|package| (package.id.as_str(), package))
        .collect();
    let nodes: BTreeMap<&str, &Node> = metadata
        .resolve
        .nodes
        .iter()
        .map(|node| (node.id.as_str(), node))
        .collect();
    let programs = metadata.packages.iter();
    let mut waiting: Vec<&str> = programs
        .filter(|package| PROGRAMS.contains(&package.name.as_str()))
        .map(|package| package.id.as_str())
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let used = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let built_in = used.filter(|used| used.dep_kinds.iter().any(|kind| kind.kind.is_none()));
        waiting.extend(built_in.map(|used| used.pkg.as_str()));
    }
    let foreign = seen.into_iter().filter_map(|id| packages.get(id));
    foreign
        .filter(|package| package.source.is_some())
        .map(|package| {
            let own = package
                .license_file
                .as_ref()
                .map(|_| "see its source".to_owned());
            let licence = package.license.clone().or(own);
            let licence = licence.with_context(|| format!("{} names no licence", package.name))?;
            let (name, version) = (package.name.clone(), package.version.clone());
            Ok((name, version, licence, "rust"))
        })
        .collect()
}

/// What is compiled into the window.
fn of_javascript() -> Result<BTreeSet<Part>> {
    let path = root().join("ui/package-lock.json");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let lock: Lock = serde_json::from_str(&text).context("cannot read ui/package-lock.json")?;
    let used = lock.packages.into_iter().filter(|(path, package)| {
        !path.is_empty() && (!package.dev || COMPILED.contains(&path.as_str()))
    });
    used.map(|(path, package)| {
        let name = path.rsplit("node_modules/").next().unwrap_or_default();
        if package.license.is_empty() {
            bail!("{name} names no licence");
        }
        Ok((
            name.to_owned(),
            package.version,
            package.license,
            "javascript",
        ))
    })
    .collect()
}
