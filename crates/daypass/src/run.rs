//! From the command line to the room that does it.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Context;
use clap::{Parser, error::ErrorKind};

use crate::{
    cli::{self, Cli, Command, KeysVerb, PolicyVerb, RootVerb, TrailVerb},
    explain, lint, operator, process, quickstart, serve, terminal,
};

/// What a command that answers a question ends with if it could not even ask (1 is one of its answers), and every command that was typed wrongly.
const NO_ANSWER: u8 = 2;

/// Runs the command that was typed. An error is one line on standard error, with its causes; where it shows a file, those lines are indented.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    let failure = if cli.command.answers() { ExitCode::from(NO_ANSWER) } else { ExitCode::FAILURE };
    match perform(cli.command) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "daypass: {}", terminal::error(&format!("{error:#}")));
            failure
        }
    }
}

/// What was typed is no command, or asks for help. What an error quotes of it is as little to be trusted as a file is: it may be the name of one.
fn refuse(error: &clap::Error) -> ExitCode {
    let _ = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.print(),
        _ => {
            let text = error.render().to_string();
            writeln!(io::stderr(), "daypass: {}", terminal::error(text.trim_start_matches("error: ").trim_end()))
        }
    };
    if error.use_stderr() { ExitCode::from(NO_ANSWER) } else { ExitCode::SUCCESS }
}

fn perform(command: Command) -> anyhow::Result<ExitCode> {
    process::settle().context("the process cannot be closed to others")?;
    let done = |()| ExitCode::SUCCESS;
    match command {
        Command::Serve(args) => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("no runtime")?;
            runtime.block_on(serve::run(&args)).map(done)
        }
        Command::Quickstart(args) => quickstart::run(&args).map(done),
        Command::Env(args) => cli::print_environment(&args).map(done),
        Command::Health(args) => cli::operate(&args, &operator::Command::Health {}).map(done),
        Command::Keys { verb: KeysVerb::Rotate { operate, compromised } } => {
            cli::operate(&operate, &operator::Command::KeysRotate { compromised }).map(done)
        }
        Command::Root { verb: RootVerb::Reset { operate } } => cli::operate(&operate, &operator::Command::RootReset {}).map(done),
        Command::Trail { verb: TrailVerb::Tail { operate, cloudtrail, lines, follow } } => {
            cli::operate(&operate, &operator::Command::TrailTail { cloudtrail, lines, follow }).map(done)
        }
        Command::Policy { verb: PolicyVerb::Lint(args) } => lint::run(&args),
        Command::Explain(args) => explain::run(&args),
    }
}
