//! What the whole process is told once, before anything else: nothing of it lands on the disk by accident.

use rustix::{
    fs::Mode,
    process::{DumpableBehavior, Resource, Rlimit},
};

/// Closes files to others and turns core dumps off (W5.5): memory holds keys.
pub fn settle() -> std::io::Result<()> {
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    rustix::process::setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    // A core pattern that pipes into a program ignores the limit; this it does not ignore.
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Draws the first random bytes of the cryptographic library on a thread of its own: they take about 30 ms, and the first
/// TLS handshake would pay for them.
pub fn warm_cryptography() {
    std::thread::spawn(|| {
        let mut byte = [0];
        if aws_lc_rs::rand::fill(&mut byte).is_err() {
            tracing::error!("the cryptographic library cannot draw random bytes");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w5_5_core_dumps_are_off() {
        settle().unwrap();
        let limit = rustix::process::getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
        assert_eq!(rustix::process::dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
