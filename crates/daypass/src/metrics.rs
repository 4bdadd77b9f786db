//! What is counted, and how it is read: only on the admin listener, in fixed buckets, with labels from bounded sets (W7.4).

use std::time::{Duration, Instant};

use http::StatusCode;
use metrics::{Counter, Histogram};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};

/// Seconds of an answer: from what a GetCallerIdentity takes to what nobody waits for. Fixed, so that nothing grows while nobody reads.
const BUCKETS: [f64; 12] = [0.0001, 0.000_25, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

/// How often what was recorded is folded together.
const UPKEEP: Duration = Duration::from_secs(5);

/// The listener's instruments. Without a recorder they do nothing, and ask no clock.
#[derive(Clone)]
pub struct Instruments {
    answers: [Counter; 5],
    seconds: Histogram,
    measured: bool,
}

impl Instruments {
    /// Instruments that do nothing.
    pub fn off() -> Self {
        Self { answers: std::array::from_fn(|_| Counter::noop()), seconds: Histogram::noop(), measured: false }
    }

    /// Instruments on the recorder that `install` has set.
    pub fn on() -> Self {
        let class = |at: usize| ["1xx", "2xx", "3xx", "4xx", "5xx"].get(at).copied().unwrap_or("5xx");
        metrics::describe_counter!("daypass_http_answers_total", "Answers by class of status.");
        metrics::describe_histogram!("daypass_http_answer_seconds", metrics::Unit::Seconds, "From the end of a head to the begin of its answer.");
        Self {
            answers: std::array::from_fn(|at| metrics::counter!("daypass_http_answers_total", "class" => class(at))),
            seconds: metrics::histogram!("daypass_http_answer_seconds"),
            measured: true,
        }
    }

    #[expect(clippy::disallowed_methods, reason = "a duration for a histogram is no time of day, and decides nothing")]
    pub(crate) fn begin(&self) -> Option<Instant> {
        self.measured.then(Instant::now)
    }

    pub(crate) fn end(&self, begun: Option<Instant>, status: StatusCode) {
        let Some(begun) = begun else {
            return;
        };
        self.seconds.record(begun.elapsed().as_secs_f64());
        if let Some(counter) = usize::from(status.as_u16() / 100).checked_sub(1).and_then(|class| self.answers.get(class)) {
            counter.increment(1);
        }
    }
}

/// Sets the recorder of this process, and keeps it from growing.
pub fn install() -> Result<PrometheusHandle, BuildError> {
    let recorder = PrometheusBuilder::new().set_buckets(&BUCKETS)?.build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder).map_err(BuildError::FailedToSetGlobalRecorder)?;
    let upkeep = handle.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });
    Ok(handle)
}
