//! From the command line to the room that does it.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Context;
use clap::Parser;

use crate::{
    cli::{self, Cli, Command, KeysVerb, RootVerb, TrailVerb},
    operator, process, quickstart, serve, terminal,
};

/// Runs the command that was typed. An error is one line on standard error, with its causes.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match perform(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "daypass: {}", terminal::escape_lines(&format!("{error:#}")));
            ExitCode::FAILURE
        }
    }
}

fn perform(command: Command) -> anyhow::Result<()> {
    process::settle().context("the process cannot be closed to others")?;
    match command {
        Command::Serve(args) => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("no runtime")?;
            runtime.block_on(serve::run(&args))
        }
        Command::Quickstart(args) => quickstart::run(&args),
        Command::Env(args) => cli::print_environment(&args),
        Command::Health(args) => cli::operate(&args, &operator::Command::Health {}),
        Command::Keys { verb: KeysVerb::Rotate { operate, compromised } } => cli::operate(&operate, &operator::Command::KeysRotate { compromised }),
        Command::Root { verb: RootVerb::Reset { operate } } => cli::operate(&operate, &operator::Command::RootReset {}),
        Command::Trail { verb: TrailVerb::Tail { operate, cloudtrail, lines, follow } } => {
            cli::operate(&operate, &operator::Command::TrailTail { cloudtrail, lines, follow })
        }
    }
}
