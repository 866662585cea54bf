//! Which crate may use which: the table of docs/architecture.md, enforced.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use crate::program::{Package, Workspace, root};

/// The heading under which the table stands.
const HEADING: &str = "## Dependencies";

/// One line of the table.
#[derive(Debug, Default, PartialEq, Eq)]
struct Rule {
    /// Packages of the workspace that may be used.
    may_use: BTreeSet<String>,
    /// Other packages that may not, but for tests; a trailing `*` stands for any ending.
    never: BTreeSet<String>,
}

type Table = BTreeMap<String, Rule>;

/// Checks every package of the workspace against the table.
///
/// # Errors
/// When the table cannot be read, or names each edge that it does not allow.
pub fn check() -> Result<()> {
    let path = root().join("docs/architecture.md");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let table = read_table(&text)?;
    let workspace = Workspace::read()?;
    let faults = faults(&table, &workspace.packages);
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    println!(
        "{} packages keep to the table of docs/architecture.md.",
        workspace.packages.len()
    );
    Ok(())
}

fn read_table(text: &str) -> Result<Table> {
    let (_, rest) = text
        .split_once(HEADING)
        .with_context(|| format!("docs/architecture.md has no heading “{HEADING}”"))?;
    let lines = rest
        .lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2);
    let table: Table = lines.filter_map(read_line).collect();
    if table.is_empty() {
        bail!("docs/architecture.md has no table under “{HEADING}”");
    }
    Ok(table)
}

fn read_line(line: &str) -> Option<(String, Rule)> {
    let mut cells = line.trim_matches('|').split('|').map(names);
    let package = cells.next()?.pop_first()?;
    let rule = Rule {
        may_use: cells.next().unwrap_or_default(),
        never: cells.next().unwrap_or_default(),
    };
    Some((package, rule))
}

/// The names in a cell: what stands between backquotes.
fn names(cell: &str) -> BTreeSet<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn faults(table: &Table, packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in packages {
        match table.get(&package.name) {
            Some(rule) => faults.extend(faults_of(package, rule)),
            None => faults.push(format!(
                "{} has no line in docs/architecture.md",
                package.name
            )),
        }
    }
    let present: BTreeSet<&str> = packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    faults.extend(
        table
            .keys()
            .filter(|name| !present.contains(name.as_str()))
            .map(|name| format!("{name} stands in docs/architecture.md but not in the workspace")),
    );
    faults
}

fn faults_of(package: &Package, rule: &Rule) -> Vec<String> {
    package
        .dependencies
        .iter()
        .filter(|dependency| {
            if dependency.path.is_some() {
                dependency.name != package.name && !rule.may_use.contains(&dependency.name)
            } else {
                let is_for_tests = dependency.kind.as_deref() == Some("dev");
                let is_named = |pattern: &String| matches(pattern, &dependency.name);
                !is_for_tests && rule.never.iter().any(is_named)
            }
        })
        .map(|dependency| format!("{} may not use {}", package.name, dependency.name))
        .collect()
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Dependency;

    const TEXT: &str = "
## Dependencies
Words before the table.

| package | may use | never |
|---|---|---|
| `model` | | `rusqlite`, `tauri*` |
| `store` | `model` | |

| `another` | `table` |
";

    fn package(name: &str, inside: &[&str], outside: &[&str]) -> Package {
        let dependency = |name: &&str, path: Option<&str>| Dependency {
            name: (*name).to_owned(),
            path: path.map(Into::into),
            kind: None,
        };
        Package {
            name: name.to_owned(),
            dependencies: inside
                .iter()
                .map(|name| dependency(name, Some("crates")))
                .chain(outside.iter().map(|name| dependency(name, None)))
                .collect(),
        }
    }

    fn found(packages: &[Package]) -> Vec<String> {
        faults(&read_table(TEXT).unwrap_or_default(), packages)
    }

    #[test]
    fn edges_of_the_table_are_allowed() {
        let packages = [
            package("model", &[], &["serde"]),
            package("store", &["model", "store"], &["rusqlite"]),
        ];
        assert_eq!(found(&packages), Vec::<String>::new());
    }

    #[test]
    fn an_edge_upwards_is_a_fault() {
        let packages = [
            package("model", &["store"], &[]),
            package("store", &[], &[]),
        ];
        assert_eq!(found(&packages), ["model may not use store"]);
    }

    #[test]
    fn a_crate_that_is_excluded_by_name_or_by_start_is_a_fault() {
        let packages = [
            package("model", &[], &["rusqlite", "tauri-build"]),
            package("store", &[], &[]),
        ];
        assert_eq!(
            found(&packages),
            [
                "model may not use rusqlite",
                "model may not use tauri-build"
            ]
        );
    }

    #[test]
    fn tests_may_use_a_crate_that_is_excluded() {
        let mut model = package("model", &[], &["rusqlite"]);
        for dependency in &mut model.dependencies {
            dependency.kind = Some("dev".to_owned());
        }
        assert_eq!(
            found(&[model, package("store", &[], &[])]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn table_and_workspace_name_the_same_packages() {
        let packages = [package("model", &[], &[]), package("index", &[], &[])];
        assert_eq!(
            found(&packages),
            [
                "index has no line in docs/architecture.md",
                "store stands in docs/architecture.md but not in the workspace"
            ]
        );
    }

    #[test]
    fn a_text_without_the_table_is_an_error() {
        assert!(read_table("# Architecture").is_err());
        assert!(read_table("## Dependencies\nnone").is_err());
    }
}
