//! A data folder of daypass with its configuration, and the server that runs on it.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Context;
use daypass_names::{SecretAccessKey, SessionToken};

use crate::{
    api::{Api, element},
    child::{self, Child, End},
    pipes::{Pipes, Until},
    plan::{Plan, SERVER_THREADS, WRITERS},
    request::{Call, Key, Request, Service, pool},
};

/// AWS's quotas are smaller than what is measured here.
const CONFIGURATION: &str = "[quota]\nusers_per_account = 1000000\nroles_per_account = 1000000\n";

/// A folder that a server can run on, once or many times.
#[derive(Debug)]
pub struct Site {
    binary: PathBuf,
    data: PathBuf,
    configuration: PathBuf,
    log: PathBuf,
}

/// A server that runs on a site.
#[derive(Debug)]
pub struct House {
    /// Its process.
    pub child: Child,
    /// The root user's key of the management account.
    pub root: Key,
}

impl Site {
    /// A new one under `folder`.
    pub fn new(plan: &Plan, folder: &Path, name: &str) -> anyhow::Result<Self> {
        let place = |suffix: &str| folder.join(format!("{name}{suffix}"));
        let site = Self { binary: plan.binary.clone(), data: place(""), configuration: place(".toml"), log: place(".log") };
        std::fs::write(&site.configuration, CONFIGURATION)?;
        Ok(site)
    }

    /// Starts the server.
    pub fn start(&self) -> anyhow::Result<House> {
        let child = Child::start(self.arguments(child::held(&self.binary)?), &self.log)?;
        let root = self.root()?;
        Ok(House { child, root })
    }

    /// Starts the server and returns the time from then to its answer to a first signed call.
    pub fn start_to_first_answer(&self, root: &Key) -> anyhow::Result<(Child, Duration)> {
        // Not held: becoming another program would be part of the time.
        let command = self.arguments(Command::new(&self.binary));
        let begun = Instant::now();
        let child = Child::start(command, &self.log)?;
        Api::open(child.address())?.call(&Call::new(Service::Sts, "GetCallerIdentity"), root)?;
        Ok((child, begun.elapsed()))
    }

    /// Ends this house, and removes what it left on the disk.
    pub fn close(self, house: House) -> anyhow::Result<()> {
        house.child.end(End::Killed)?;
        self.remove()
    }

    /// Removes what is left on the disk, so that no later case waits for it to be written.
    pub fn remove(self) -> anyhow::Result<()> {
        Ok(std::fs::remove_dir_all(&self.data)?)
    }

    /// The folder of its objects.
    pub fn objects(&self) -> PathBuf {
        self.data.join("objects")
    }

    fn arguments(&self, mut command: Command) -> Command {
        command.args(["serve", "--dev", "--listen", "127.0.0.1:0", "--data"]).arg(&self.data).arg("--config").arg(&self.configuration);
        command.env("TOKIO_WORKER_THREADS", SERVER_THREADS.to_string());
        command
    }

    fn root(&self) -> anyhow::Result<Key> {
        let text = std::fs::read_to_string(self.data.join("root-credentials"))?;
        let value = |name: &str| {
            let mut pairs = text.lines().filter_map(|line| line.split_once('='));
            pairs.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned()).with_context(|| format!("no {name}"))
        };
        Ok(Key { id: value("aws_access_key_id")?, secret: SecretAccessKey::new(value("aws_secret_access_key")?), token: None })
    }
}

impl House {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.child.address()
    }

    /// What requests call it.
    pub fn host(&self) -> String {
        self.address().to_string()
    }

    /// Makes these calls as root, many at once.
    pub fn all<R: Request>(&self, calls: impl IntoIterator<Item = R>) -> anyhow::Result<()> {
        let requests = pool(calls, &self.root, &self.host())?;
        Pipes::open(self.address(), WRITERS)?.drive(&requests, Until::Asked(requests.len()), &mut |_, _| {})?;
        Ok(())
    }

    /// A user of that name with an inline policy that allows these actions everywhere, and its access key.
    pub fn user(&self, name: &str, actions: &[&str]) -> anyhow::Result<Key> {
        let mut api = Api::open(self.address())?;
        let call = |action: &str| Call::new(Service::Iam, action).with("UserName", name);
        let document = format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":{actions:?},"Resource":"*"}}}}"#);
        api.call(&call("CreateUser"), &self.root)?;
        api.call(&call("PutUserPolicy").with("PolicyName", "may").with("PolicyDocument", &document), &self.root)?;
        key(&api.call(&call("CreateAccessKey"), &self.root)?)
    }

    /// The number of the management account.
    pub fn account(&self) -> anyhow::Result<String> {
        let answer = Api::open(self.address())?.call(&Call::new(Service::Sts, "GetCallerIdentity"), &self.root)?;
        Ok(element(&answer, "Account")?.to_owned())
    }
}

/// The access key in an answer.
pub fn key(xml: &str) -> anyhow::Result<Key> {
    Ok(Key {
        id: element(xml, "AccessKeyId")?.to_owned(),
        secret: SecretAccessKey::new(element(xml, "SecretAccessKey")?.to_owned()),
        token: element(xml, "SessionToken").ok().map(|token| SessionToken::new(token.to_owned())),
    })
}
