//! `daypass`: everything is in the library.

fn main() -> std::process::ExitCode {
    daypass::run()
}
