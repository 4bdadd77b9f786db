//! What an operator asked for, performed: the kernel does it, and audits it (W7.1).

use std::{io, path::PathBuf, sync::Arc};

use daypass_kernel::refusal::Refusal;
use serde_json::{Value, json};

use crate::{
    journal::{self, Found},
    operator::{Command, Lines, Operator},
    recorded::Case,
    root_credentials::{self, Pair},
    wiring::Building,
};

/// Where commands are performed.
pub(crate) struct Desk {
    pub(crate) building: Arc<Building>,
    pub(crate) credentials: PathBuf,
}

impl Operator for Desk {
    async fn perform(&self, command: Command, lines: Lines) -> Result<Value, String> {
        match command {
            Command::Health {} => {
                // A journal that cannot take the audit is what health is asked for: the answer says so.
                let _ = self.building.kernel.note_operator("Health").await;
                Ok(self.health())
            }
            Command::KeysRotate { compromised } => {
                let rows = self.building.kernel.rotate_keys(compromised).await.map_err(told)?;
                let keys: Vec<_> = rows.into_iter().map(|row| json!({ "id": row.id, "state": row.state })).collect();
                Ok(json!({ "keys": keys }))
            }
            Command::RootReset {} => self.reset_root().await,
            Command::Explain { request_id } => {
                self.building.kernel.note_operator("ExplainRequest").await.map_err(told)?;
                let found = journal::find(&self.building.journal, &request_id).await?;
                let found = found.ok_or_else(|| format!("no request {request_id} is in the trail"))?;
                self.explain(found).await
            }
            Command::TrailTail { cloudtrail, lines: most, follow } => {
                // Audited after it has read, so that it does not show itself; who follows is audited when he begins.
                if follow {
                    self.building.kernel.note_operator("TailTrail").await.map_err(told)?;
                }
                let shown = journal::tail(&self.building.journal, cloudtrail, most, follow, lines).await;
                if !follow {
                    self.building.kernel.note_operator("TailTrail").await.map_err(told)?;
                }
                shown
            }
        }
    }
}

impl Desk {
    /// Beside the runtime: every policy of the request is read and compiled anew.
    async fn explain(&self, found: Found) -> Result<Value, String> {
        let building = Arc::clone(&self.building);
        let case = tokio::task::spawn_blocking(move || Case::new(&building.kernel, &found)).await.map_err(|error| error.to_string())??;
        let written = journal::written(&self.building.journal, case.lost()).await?;
        Ok(case.told(written))
    }

    fn health(&self) -> Value {
        let health = self.building.health();
        let parts: serde_json::Map<_, _> =
            health.parts.iter().map(|(name, trouble)| ((*name).to_owned(), trouble.clone().unwrap_or_else(|| "ok".into()).into())).collect();
        json!({ "healthy": health.is_good(), "parts": parts })
    }

    async fn reset_root(&self) -> Result<Value, String> {
        let path = &self.credentials;
        let keep = |id: &_, secret: &_| {
            let pair = Pair { id: Clone::clone(id), secret: Clone::clone(secret) };
            root_credentials::rewrite(path, &pair).map_err(io::Error::other)
        };
        let id = self.building.kernel.reset_root(keep).await.map_err(told)?;
        Ok(json!({ "access_key_id": id.as_str(), "root_credentials": path.display().to_string() }))
    }
}

/// An operator may read the cause.
fn told(refusal: Refusal) -> String {
    match refusal.cause {
        Some(cause) => format!("{}: {cause}", refusal.message),
        None => refusal.message,
    }
}
