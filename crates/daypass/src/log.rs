//! The log: structured, on standard error, no line per request, never a query string or a body (W7.4).

use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::config::{LogFormat, LogSection};

/// What is logged unless it is said.
const DEFAULT_LEVEL: &str = "info";

/// Starts the log of this process.
pub fn start(section: &LogSection) -> anyhow::Result<()> {
    let level = section.level.as_deref().unwrap_or(DEFAULT_LEVEL);
    let filter = EnvFilter::try_new(level).with_context(|| format!("`{level}` in `[log] level` is no level"))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match section.format {
        LogFormat::Text => builder.with_ansi(false).try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
    started.map_err(|error| anyhow::anyhow!("the log cannot be started: {error}"))
}
