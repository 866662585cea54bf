//! The encoding of a file: found, and undone while it is read.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};

use crate::error::{Error, Result};

/// What is known of a file before it is read.
pub(super) struct Sniffed {
    pub encoding: &'static Encoding,
    /// Whether the encoding is a guess.
    pub guessed: bool,
    pub size_bytes: u64,
}

/// Finds the encoding of a file: by its mark, as UTF-8 if it is that throughout, else by what
/// its letters look like. One that is named is taken.
pub(super) fn sniff(path: &Path, named: &str) -> Result<Sniffed> {
    let failed = |source| Error::read_file(path, source);
    let mut file = File::open(path).map_err(failed)?;
    if !file.metadata().map_err(failed)?.is_file() {
        return Err(Error::NoSuchFile {
            path: path.to_owned(),
        });
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut utf8 = UTF_8.new_decoder_without_bom_handling();
    let (mut is_utf8, mut size_bytes, mut marked) = (true, 0, None);
    let mut chunk = vec![0; 64 << 10];
    let mut text = String::with_capacity(256 << 10);
    loop {
        let count = file.read(&mut chunk).map_err(failed)?;
        let bytes = chunk.get(..count).unwrap_or_default();
        if size_bytes == 0 {
            marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
        }
        size_bytes += count as u64;
        if is_utf8 {
            text.clear();
            let (_, _, had_errors) = utf8.decode_to_string(bytes, &mut text, count == 0);
            is_utf8 = !had_errors;
        }
        detector.feed(bytes, count == 0);
        if count == 0 {
            break;
        }
    }
    let chosen = Encoding::for_label(named.as_bytes()).or(marked);
    let (encoding, guessed) = match chosen {
        Some(encoding) => (encoding, false),
        None if is_utf8 => (UTF_8, false),
        None => (detector.guess(None, Utf8Detection::Deny), true),
    };
    Ok(Sniffed {
        encoding,
        guessed,
        size_bytes,
    })
}

/// A file as text in UTF-8, with the bytes of it that were read.
pub(super) struct Decoded {
    inner: BufReader<File>,
    decoder: Decoder,
    out: Vec<u8>,
    at: usize,
    is_done: bool,
    pub read_bytes: u64,
}

impl Decoded {
    pub(super) fn open(path: &Path, encoding: &'static Encoding) -> Result<Self> {
        let file = File::open(path).map_err(|source| Error::read_file(path, source))?;
        Ok(Self {
            inner: BufReader::with_capacity(64 << 10, file),
            decoder: encoding.new_decoder(),
            out: Vec::new(),
            at: 0,
            is_done: false,
            read_bytes: 0,
        })
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.at >= self.out.len() && !self.is_done {
            let bytes = self.inner.fill_buf()?;
            let is_last = bytes.is_empty();
            self.out.resize(bytes.len() * 3 + 64, 0);
            let (result, read, written, _) =
                self.decoder.decode_to_utf8(bytes, &mut self.out, is_last);
            self.out.truncate(written);
            self.at = 0;
            self.inner.consume(read);
            self.read_bytes += read as u64;
            self.is_done = is_last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl Read for Decoded {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?;
        let count = bytes.len().min(into.len());
        for (to, from) in into.iter_mut().zip(bytes) {
            *to = *from;
        }
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Decoded {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.fill()?;
        Ok(self.out.get(self.at..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
    }
}
