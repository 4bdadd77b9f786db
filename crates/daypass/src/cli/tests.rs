use clap::{CommandFactory, Parser};

use super::*;

fn parse(words: &[&str]) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(std::iter::once("daypass").chain(words.iter().copied()))
}

#[test]
fn the_command_line_is_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn an_unknown_flag_refuses() {
    assert!(parse(&["serve", "--lisen", "127.0.0.1:1"]).is_err());
    assert!(parse(&["keys", "rotate", "--all"]).is_err());
}

#[test]
fn commands_are_nouns_with_verbs() {
    for words in
        [&["keys", "rotate", "--json"][..], &["root", "reset", "--json"], &["trail", "tail", "--cloudtrail"], &["health"], &["env", "--json"]]
    {
        assert!(parse(words).is_ok(), "{words:?}");
    }
    assert!(parse(&["keys"]).is_err());
}

#[test]
fn a_request_is_explained_by_its_id_or_by_what_is_told_of_it() {
    assert!(parse(&["explain", "de08e936-6361-4a76-bee6-08d7a9eb5d6d", "--data", "d", "--json"]).is_ok());
    assert!(parse(&["explain", "de08e936", "--action", "s3:GetObject"]).is_err());
    assert!(parse(&["explain", "de08e936", "--request", "request.json"]).is_err());
    assert!(parse(&["explain"]).is_err());
    assert!(parse(&["policy", "lint"]).is_err());
    assert!(parse(&["policy", "lint", "a.json", "-", "--kind", "scp"]).is_ok());
    assert!(parse(&["policy", "lint", "a.json", "--kind", "SCP"]).is_err());
}

#[test]
fn tls_is_local_or_two_files() {
    assert!(parse(&["serve", "--tls", "local"]).is_ok());
    assert!(parse(&["serve", "--tls", "cert.pem,key.pem"]).is_ok());
    assert!(parse(&["serve", "--tls", "cert.pem"]).is_err());
}
