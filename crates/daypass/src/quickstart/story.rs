//! How a step is told and held to its end: asked, compared with what must come, shown with what the trail says about it.

use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::{
    call::Call,
    client::{Client, Profile},
    reply::Reply,
    trail::Trail,
    transcript::Transcript,
};
use crate::{folder::ROOT_CREDENTIALS, root_credentials};

/// How often a request that is being completed is asked about, at most.
const MAX_LOOKS: u32 = 500;

/// How long between two looks.
const LOOK: std::time::Duration = std::time::Duration::from_millis(10);

/// The story so far.
pub(super) struct Story {
    client: Client,
    trail: Trail,
    transcript: Transcript,
    root: Profile,
}

/// A refusal that must come: its code, a part of its text, and who refuses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refusal<'a> {
    pub(super) code: &'a str,
    pub(super) text: &'a str,
    pub(super) by: By,
}

/// Who refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// A policy: the trail has a denial.
    Policy,
    /// The operation: the policies have allowed it.
    Operation,
    /// The door: nobody was proven, and nothing was decided.
    Door,
}

impl Story {
    /// Reads the root user's key and begins to follow the trail.
    pub(super) fn begin(data: &Path, url: &str, mut transcript: Transcript) -> anyhow::Result<Self> {
        let pair = root_credentials::read(&data.join(ROOT_CREDENTIALS))?.context("the server has left no root credentials")?;
        let root = Profile::root(pair);
        transcript.hide(root.secret.expose());
        Ok(Self { client: Client::to(url)?, trail: Trail::follow(data), transcript, root })
    }

    pub(super) fn transcript(&mut self) -> &mut Transcript {
        &mut self.transcript
    }

    /// The next step, in words.
    pub(super) fn step(&mut self, words: &str) -> anyhow::Result<()> {
        self.transcript.step(words)
    }

    /// As the root user.
    pub(super) async fn as_root(&mut self, call: Call, shows: &[&str]) -> anyhow::Result<Reply> {
        self.show_line(&call, "root")?;
        let reply = self.client.ask(&self.root, &call).await?;
        self.must_be_allowed(&call, reply, shows).await
    }

    /// A call that must be allowed; what is shown of its answer.
    pub(super) async fn allowed(&mut self, who: &Profile, call: Call, shows: &[&str]) -> anyhow::Result<Reply> {
        self.show_line(&call, &who.name)?;
        let reply = self.client.ask(who, &call).await?;
        self.must_be_allowed(&call, reply, shows).await
    }

    /// A call that must be refused in just that way.
    pub(super) async fn refused(&mut self, who: &Profile, call: Call, must: Refusal<'_>) -> anyhow::Result<()> {
        self.show_line(&call, &who.name)?;
        let reply = self.client.ask(who, &call).await?;
        let Some((code, text)) = reply.error().filter(|_| !reply.status.is_success()) else {
            bail!("`aws {}` was answered with {} and must be refused with {}", call.line, reply.status, must.code);
        };
        self.transcript.below(&format!("  {code}: {text}"))?;
        let fits = code == must.code && text.contains(must.text);
        ensure!(fits, "`aws {}` was refused with {code}: {text}; it must be {}: {}", call.line, must.code, must.text);
        self.show_refusal(&reply.request_id, must).await
    }

    /// Credentials from a call that must be allowed. What is secret in them is masked, and hidden from now on.
    pub(super) async fn credentials(&mut self, who: Option<&Profile>, call: Call, name: &str) -> anyhow::Result<Profile> {
        let asked = who.unwrap_or(&self.root);
        self.transcript.below(&format!("$ aws {} --profile {}", call.line, asked.name))?;
        let reply = self.client.ask(asked, &call).await?;
        let profile = reply.profile(name);
        if let Ok(profile) = &profile {
            self.transcript.hide(profile.secret.expose());
            self.transcript.hide(profile.token.as_ref().map_or("", |token| token.expose()));
        }
        let shows: &[&str] = if call.service == "sts" {
            &["Arn", "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"]
        } else {
            &["AccessKeyId", "SecretAccessKey"]
        };
        self.must_be_allowed(&call, reply, shows).await?;
        profile
    }

    /// Asks the root user's question until its answer has that member with that value; only the last time is shown.
    pub(super) async fn until(&mut self, call: Call, member: &str, value: &str, shows: &[&str]) -> anyhow::Result<Reply> {
        for _ in 0..MAX_LOOKS {
            let reply = self.client.ask(&self.root, &call).await?;
            if reply.member(member).is_ok_and(|is| is == value) {
                self.show_line(&call, "root")?;
                return self.must_be_allowed(&call, reply, shows).await;
            }
            tokio::time::sleep(LOOK).await;
        }
        bail!("`aws {}` never answered {member} {value}", call.line)
    }

    /// Moves the clock on.
    pub(super) async fn advance_clock(&mut self, seconds: i64) -> anyhow::Result<()> {
        self.transcript
            .below(&format!("$ curl -d '{{\"advance_seconds\": {seconds}}}' -H 'Content-Type: application/json' $AWS_ENDPOINT_URL/_daypass/clock"))?;
        self.client.advance_clock(seconds).await
    }

    fn show_line(&mut self, call: &Call, profile: &str) -> anyhow::Result<()> {
        self.transcript.below(&format!("$ aws {} --profile {profile}", call.line))
    }

    async fn must_be_allowed(&mut self, call: &Call, reply: Reply, shows: &[&str]) -> anyhow::Result<Reply> {
        if !reply.status.is_success() {
            let (code, text) = reply.error().unwrap_or_default();
            bail!("`aws {}` must be allowed, and was answered with {} {code}: {text}", call.line, reply.status);
        }
        if !shows.is_empty() {
            let members: Vec<String> = shows.iter().map(|name| reply.shown(name)).collect();
            self.transcript.below(&format!("  {}", members.join(", ")))?;
        }
        let decided = self.trail.decisions(&reply.request_id).await?;
        for decision in &decided {
            self.transcript.below(&format!("  {}", decision.words))?;
        }
        ensure!(!decided.is_empty(), "`aws {}` was answered without any decision", call.line);
        ensure!(decided.iter().all(|decision| decision.allowed), "`aws {}` was answered although something was denied", call.line);
        Ok(reply)
    }

    async fn show_refusal(&mut self, request_id: &str, must: Refusal<'_>) -> anyhow::Result<()> {
        if must.by == By::Door {
            let code = self.trail.turned_away(request_id).await?;
            return self.transcript.below(&format!("  DENY  before any policy: the security log says {code}"));
        }
        let decided = self.trail.decisions(request_id).await?;
        for decision in &decided {
            self.transcript.below(&format!("  {}", decision.words))?;
        }
        let denied = decided.iter().any(|decision| !decision.allowed);
        ensure!(denied == (must.by == By::Policy), "{} was not refused by whom the story says", must.code);
        Ok(())
    }
}
