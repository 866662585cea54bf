//! Lists every `locales/<language>/*.ftl` into a table of embedded texts, so that a new file is never forgotten.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut table = String::from("&[\n");
    for language in sorted(&locales)? {
        if !language.is_dir() {
            continue;
        }
        for file in sorted(&language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let language = name(&language)?;
                let text = fs::canonicalize(&file)?;
                let text = text.to_str().ok_or("the project's path is not UTF-8")?;
                writeln!(
                    table,
                    "    ({language:?}, {:?}, include_str!({text:?})),",
                    name(&file)?
                )?;
            }
        }
    }
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, std::io::Error> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    path.file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| format!("{} has no plain name", path.display()).into())
}
