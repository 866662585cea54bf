//! All icons from one drawing.
//!
//! The containers of Windows and macOS hold PNG pictures behind a small header; they are
//! written here, since that is shorter than a library's set-up.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::apt;
use crate::program::{program, root, words};

/// Sizes of the PNG files, pixels.
const PNG: [u32; 6] = [32, 64, 128, 256, 512, 1024];

/// Sizes in the Windows icon.
const ICO: [u32; 5] = [16, 32, 48, 64, 256];

/// Sizes in the macOS icon and the names Apple gave them.
const ICNS: [(&[u8; 4], u32); 7] = [
    (b"icp4", 16),
    (b"icp5", 32),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Colours of `mark.svg` and what they become.
const DARK: &[(&str, &str)] = &[("#0B5C76", "#5FC2DE"), ("#FFFFFF", "#12181C")];
const MONO: &[(&str, &str)] = &[
    ("#0B5C76", "#000000"),
    ("fill=\"#FFFFFF\"", "fill=\"none\""),
];

/// Draws every icon anew from `icons/mark.svg`.
///
/// # Errors
/// When the drawing cannot be read or drawn, or an icon cannot be written.
pub fn make() -> Result<()> {
    apt::ensure(&[apt::ICONS])?;
    let folder = root().join("icons");
    let mark =
        std::fs::read_to_string(folder.join("mark.svg")).context("cannot read icons/mark.svg")?;
    write(
        &folder.join("mark-dark.svg"),
        recoloured(&mark, DARK).as_bytes(),
    )?;
    write(
        &folder.join("mark-mono.svg"),
        recoloured(&mark, MONO).as_bytes(),
    )?;
    for size in PNG {
        write(
            &folder.join(format!("{size}x{size}.png")),
            &draw(&folder.join("mark.svg"), size)?,
        )?;
    }
    write(
        &folder.join("mono.png"),
        &draw(&folder.join("mark-mono.svg"), 64)?,
    )?;
    let drawn = |sizes: &[u32]| -> Result<Vec<(u32, Vec<u8>)>> {
        let mark = folder.join("mark.svg");
        sizes
            .iter()
            .map(|size| Ok((*size, draw(&mark, *size)?)))
            .collect()
    };
    write(&folder.join("icon.ico"), &ico(&drawn(&ICO)?))?;
    write(
        &folder.join("icon.icns"),
        &icns(&drawn(&ICNS.map(|(_, size)| size))?),
    )?;
    println!("The icons stand in {}.", folder.display());
    Ok(())
}

fn draw(svg: &Path, size: u32) -> Result<Vec<u8>> {
    let side = size.to_string();
    let mut draw = program("rsvg-convert");
    let output = draw
        .args(["--width", &side, "--height", &side])
        .arg(svg)
        .output()?;
    if !output.status.success() {
        bail!(
            "{} failed: {}",
            words(&draw),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(output.stdout)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

fn recoloured(svg: &str, colours: &[(&str, &str)]) -> String {
    colours
        .iter()
        .fold(svg.to_owned(), |svg, (from, to)| svg.replace(from, to))
}

/// An ICO file: a directory of 16 bytes a picture, then the pictures as PNG.
fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = vec![0, 0, 1, 0];
    file.extend((pictures.len() as u16).to_le_bytes());
    let mut offset = 6 + 16 * pictures.len() as u32;
    for (size, png) in pictures {
        // 256 is written as 0.
        let side = (size % 256) as u8;
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend((png.len() as u32).to_le_bytes());
        file.extend(offset.to_le_bytes());
        offset += png.len() as u32;
    }
    for (_, png) in pictures {
        file.extend(png);
    }
    file
}

/// An ICNS file: a chain of named parts, each with its length.
fn icns(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut parts = Vec::new();
    for ((name, _), (_, png)) in ICNS.iter().zip(pictures) {
        parts.extend(*name);
        parts.extend((png.len() as u32 + 8).to_be_bytes());
        parts.extend(png);
    }
    let mut file = b"icns".to_vec();
    file.extend((parts.len() as u32 + 8).to_be_bytes());
    file.extend(parts);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ico_file_points_at_its_pictures() {
        let file = ico(&[(16, vec![1, 2, 3]), (256, vec![4, 5])]);
        assert_eq!(file.get(..6), Some([0, 0, 1, 0, 2, 0].as_slice()));
        assert_eq!(file.get(14..22), Some([3, 0, 0, 0, 38, 0, 0, 0].as_slice()));
        assert_eq!(
            file.get(22..24),
            Some([0, 0].as_slice()),
            "256 is written as 0"
        );
        assert_eq!(file.get(38..), Some([1, 2, 3, 4, 5].as_slice()));
    }

    #[test]
    fn an_icns_file_holds_its_own_length() {
        let file = icns(&[(16, vec![9; 10])]);
        assert_eq!(
            file.get(..8),
            Some([b'i', b'c', b'n', b's', 0, 0, 0, 26].as_slice())
        );
        assert_eq!(file.len(), 26);
    }

    #[test]
    fn the_dark_mark_has_no_light_colour_left() {
        assert_eq!(recoloured("#0B5C76 #FFFFFF", DARK), "#5FC2DE #12181C");
    }
}
