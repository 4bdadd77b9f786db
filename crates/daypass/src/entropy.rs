//! Randomness: one generator of the operating system, read in blocks for what is cheap and directly for what lives long.
//!
//! A system call for every nonce costs about a microsecond; a block of 4 KiB makes that nothing. What was handed out is wiped.

use std::{cell::RefCell, io};

use daypass_kernel::ports::Entropy;
use zeroize::Zeroize;

/// How much is read at once, in bytes.
const BLOCK_BYTES: usize = 4096;

thread_local! {
    static BLOCK: RefCell<Block> = const { RefCell::new(Block { bytes: [0; BLOCK_BYTES], used: BLOCK_BYTES }) };
}

struct Block {
    bytes: [u8; BLOCK_BYTES],
    used: usize,
}

impl Block {
    fn draw(&mut self, out: &mut [u8]) {
        if out.len() > BLOCK_BYTES - self.used {
            if out.len() > BLOCK_BYTES / 4 {
                return draw_or_abort(out);
            }
            draw_or_abort(&mut self.bytes);
            self.used = 0;
        }
        if let Some(fresh) = self.bytes.get_mut(self.used..self.used + out.len()) {
            out.copy_from_slice(fresh);
            fresh.zeroize();
            self.used += out.len();
        }
    }
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy)]
pub struct OsEntropy(());

impl OsEntropy {
    /// Proves that the generator answers; without it nothing may start.
    pub fn open() -> io::Result<Self> {
        let mut probe = [0; 16];
        draw(&mut probe)?;
        Ok(Self(()))
    }
}

impl Entropy for OsEntropy {
    fn fill(&self, out: &mut [u8]) {
        BLOCK.with(|block| block.borrow_mut().draw(out));
    }

    fn fill_long_lived(&self, out: &mut [u8]) {
        draw_or_abort(out);
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the Entropy port's one implementation")]
fn draw(out: &mut [u8]) -> io::Result<()> {
    getrandom::fill(out).map_err(io::Error::other)
}

/// The generator has answered once; if it ever stops, no key, nonce or id may be made from what is not random.
fn draw_or_abort(out: &mut [u8]) {
    if let Err(error) = draw(out) {
        tracing::error!(%error, "the operating system gives no random bytes");
        std::process::abort();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_draws_are_alike_across_blocks_and_threads() {
        let draws = |_| (0..2000).map(|_| daypass_kernel::ports::random::<16>(&OsEntropy::open().unwrap())).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|thread| std::thread::spawn(move || draws(thread))).collect();
        let all: Vec<_> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    }

    #[test]
    fn a_draw_larger_than_a_block_is_filled() {
        let mut out = vec![0; 3 * BLOCK_BYTES];
        OsEntropy::open().unwrap().fill(&mut out);
        assert!(out.chunks(64).all(|chunk| chunk.iter().any(|byte| *byte != 0)));
    }

    #[test]
    fn what_was_handed_out_is_wiped() {
        let mut out = [0; 32];
        OsEntropy::open().unwrap().fill(&mut out);
        BLOCK.with(|block| {
            let block = block.borrow();
            assert!(block.bytes[..block.used].iter().all(|byte| *byte == 0));
        });
    }

    /// Every file of Rust under a folder.
    fn sources(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// Outside tests this is the only source of randomness, so that no build can be talked into another one.
    #[test]
    fn w5_5_no_other_entropy_is_in_any_room() {
        let crates = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut files = Vec::new();
        sources(crates, &mut files);
        let strangers = files.iter().filter(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let built = text.split("#[cfg(test)]").next().unwrap_or_default();
            let in_tests = path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("test"));
            built.contains("Entropy for ") && !in_tests && !path.ends_with("daypass/src/entropy.rs")
        });
        assert_eq!(strangers.collect::<Vec<_>>(), Vec::<&std::path::PathBuf>::new());
    }

    /// A crate of the house that is not a room is for tests: only dev-dependencies may name it.
    #[test]
    fn w5_5_crates_for_tests_are_named_by_dev_dependencies_only() {
        const ROOMS: [&str; 14] = [
            "names",
            "policy",
            "sigv4",
            "federation",
            "api",
            "store",
            "store-redb",
            "objects",
            "directory",
            "kernel",
            "sts",
            "iam",
            "organizations",
            "s3",
        ];
        let asked = std::process::Command::new(env!("CARGO")).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output().unwrap();
        let metadata: serde_json::Value = serde_json::from_slice(&asked.stdout).unwrap();
        for package in metadata["packages"].as_array().unwrap() {
            for dependency in package["dependencies"].as_array().unwrap() {
                let name = dependency["name"].as_str().unwrap();
                let Some(room) = name.strip_prefix("daypass-") else { continue };
                assert!(ROOMS.contains(&room) || dependency["kind"] == "dev", "{} builds {name} in", package["name"]);
            }
        }
    }
}
