//! What desk, server, mirror and pack say to each other: blocks and their codec.
//!
//! Absent on purpose: files, sockets and clocks. Readers and writers are handed in.
//! The same bytes travel by wire, by mirror and on a stick, so everything read here is
//! treated as hostile: lengths are checked against the bytes that are there before anything
//! is allocated, and nesting, counts and sizes are bounded.

mod block;
pub mod codec;
mod error;
#[cfg(test)]
mod samples;
pub mod stream;

pub use block::{Block, BlockSize, Blocks, blocks_of};
pub use error::Error;
