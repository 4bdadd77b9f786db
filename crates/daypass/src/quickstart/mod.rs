//! `daypass quickstart`: AWS's tutorial of cross-account access, played against a server of its own, every decision shown.
//!
//! The server is the one of `serve`, in a fresh `--dev` folder, on loopback; it is asked over HTTP with signed requests, as any client asks
//! it. What is printed as decided is read from its trail. A step that does not end as the story says ends the whole with an error.
//! W7.6: no secret and no token is ever printed, and no folder that exists is ever opened.

mod call;
mod chapters;
mod client;
mod documents;
mod place;
mod reply;
mod story;
mod trail;
mod transcript;

use std::{io, path::Path};

use anyhow::{Context, bail};
use tokio::runtime::{Builder, Runtime};

use self::{chapters::Chapters, place::Place, story::Story, transcript::Transcript};
use crate::{
    cli::{PlaceArgs, QuickstartArgs, ServeArgs},
    config::{Config, LogFormat, LogSection},
    log, root_credentials,
    serve::{Serving, quoted},
};

/// Plays the tutorial, and leaves the folder only if it is to be kept.
pub(crate) fn run(args: &QuickstartArgs) -> anyhow::Result<()> {
    if root_credentials::supplied().is_some() {
        bail!("{} is set, and the quickstart never takes a key from elsewhere into its folder: unset it", root_credentials::SUPPLIED_BY);
    }
    log::start(&LogSection { format: LogFormat::Text, level: Some("warn".into()) })?;
    let place = Place::make(args.keep.as_deref())?;
    let runtime = Builder::new_multi_thread().enable_all().build().context("no runtime")?;
    play(&runtime, &place)?;
    // The server is gone before its folder is.
    drop(runtime);
    place.leave()
}

fn play(runtime: &Runtime, place: &Place) -> anyhow::Result<()> {
    let transcript = Transcript::new(Box::new(io::stdout()));
    runtime.block_on(async {
        let mut serving = Serving::start(&config(place.path())?).await?;
        let mut story = Story::begin(place.path(), serving.url(), transcript)?;
        let told = tokio::select! {
            told = Chapters::tell(&mut story, place.is_kept()) => told,
            () = serving.told_to_stop() => Err(anyhow::anyhow!("stopped before the end")),
        };
        let finished = serving.finish().await;
        told.and(finished)?;
        end(&mut story, place)
    })
}

/// Through the same gates as `serve`: nothing is allowed to the quickstart that is not allowed to `serve --dev`.
fn config(data: &Path) -> anyhow::Result<Config> {
    let place = PlaceArgs { data: Some(data.to_owned()), config: None };
    let listen = "127.0.0.1:0".parse().context("loopback has an address")?;
    Ok(Config::load(&ServeArgs { place, listen: Some(listen), dev: true, ..ServeArgs::default() })?)
}

fn end(story: &mut Story, place: &Place) -> anyhow::Result<()> {
    let transcript = story.transcript();
    transcript.line("")?;
    transcript.line("Every step ended as the tutorial says.")?;
    if place.is_kept() {
        let path = quoted(&place.path().display().to_string());
        transcript.line("The clock was not moved: aws signs by the machine's, and a --dev clock that was moved stays so.")?;
        transcript.line("To go on in this folder, in one shell and in another:")?;
        transcript.line(&format!("daypass serve --dev --data {path}"))?;
        transcript.line(&format!("eval \"$(daypass env --data {path})\""))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
