//! What a request costs `daypass`, beside the least that a server can do.
//!
//! The figure is CPU time of the server per request (user and system, as the kernel accounts them), because it says the same on a busy
//! machine as on a quiet one. Beside it runs a bare HTTP server with the same threads, which reads the same requests, answers as many
//! bytes and appends one record for each; both are measured in turn, and the ratio is that of the same round. Nothing here leaves the
//! loopback interface, and every process that is started is ended.

mod api;
mod bare;
mod bare_file;
mod cases;
mod child;
mod chunked;
mod compare;
mod http;
mod pipes;
mod plan;
mod request;
mod rest;
mod sheet;
mod site;

use std::{io::Write, process::ExitCode};

use clap::Parser;

use crate::plan::{Cli, Command};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        None => cases::run(&cli.measure),
        Some(Command::Bare(args)) => bare::serve(args),
        Some(Command::Hold { program }) => child::become_held(&program),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "daypass-bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}
