//! Which of our services a request is for. What host, scope, target and Version say must agree (W2.1); none of it is believed here.

use daypass_api::{AnswerForm, Protocol, ServiceModel};
use daypass_sigv4::{Head, Scope, unverified_scope};
use http_body::Body;

use crate::{
    answer,
    authn::Offence,
    kernel::Kernel,
    payload::{self, Claim, Coming},
    reading::unknown_service,
    refusal::Refusal,
    request::{Arrival, Connection},
    rest::RestService,
    route::{self, HostClaim, ScopeRegion},
    service::Service,
    wire,
};

/// A request whose service is known, though nothing is proven yet.
pub(crate) struct Routed<'a> {
    pub(crate) room: Room<'a>,
    /// The bucket, if the host is its own.
    pub(crate) bucket: Option<&'a str>,
    pub(crate) region: ScopeRegion<'a>,
    pub(crate) global_endpoint: bool,
    pub(crate) form: AnswerForm,
    /// What the request says that it was signed for; nothing of it is proven.
    pub(crate) scope: Option<Scope>,
}

/// The room that serves it.
#[derive(Clone, Copy)]
pub(crate) enum Room<'a> {
    /// Operation and input stand in the body.
    Typed(&'a Service),
    /// They stand in the head.
    Rest(&'a dyn RestService),
}

impl Room<'_> {
    pub(crate) fn model(&self) -> &'static ServiceModel {
        match self {
            Self::Typed(service) => service.model,
            Self::Rest(service) => service.model(),
        }
    }
}

impl Routed<'_> {
    pub(crate) fn model(&self) -> &'static ServiceModel {
        self.room.model()
    }
}

/// What a head says of the service.
struct Said<'a> {
    host: Option<HostClaim<'a>>,
    /// The prefix of X-Amz-Target.
    target: Option<&'a str>,
    scope: Option<Scope>,
}

impl Kernel {
    /// Finds the service, and gives the body back, which may have been read for it.
    pub(crate) async fn route<'a, B>(&'a self, arrival: &'a Arrival<'a>, head: &Head<'_>, body: B) -> Result<(Routed<'a>, Coming<B>), Refusal>
    where
        B: Body + Unpin,
    {
        let target = arrival.header("x-amz-target").map(|target| route::target_parts(target).map_or(target, |(prefix, _)| prefix));
        let said = Said { host: route::host_claim(arrival.host_name(), &self.settings.bucket_domains), target, scope: unverified_scope(head) };
        let scoped = said.scope.as_ref().is_some_and(|scope| self.room(scope.service()).is_some());
        if said.host.is_some() || said.target.is_some() || scoped {
            return Ok((self.routed(arrival, said, None)?, Coming::All(body)));
        }
        // Nobody else lives below the root: whoever says nothing more wants an object, whatever its bytes look like.
        if head.path != "/" && said.scope.is_none() {
            return Ok((self.routed(arrival, said, Some("s3"))?, Coming::All(body)));
        }
        let (version, body) = self.version_of(arrival, body).await?;
        let spoken = version.and_then(|version| self.service_of_version(&version)).map(|service| service.model.name);
        Ok((self.routed(arrival, said, spoken)?, body))
    }

    /// The Version, for a request that nothing else assigns to one of our services: unsigned, or signed for another. The body of a form is
    /// read for it; nobody believes it before it is proven.
    async fn version_of<B: Body + Unpin>(&self, arrival: &Arrival<'_>, body: B) -> Result<(Option<String>, Coming<B>), Refusal> {
        let in_query = route::version(arrival.query().as_bytes());
        if in_query.is_some() || !answer::has_form(arrival) {
            return Ok((in_query, Coming::All(body)));
        }
        let read = payload::buffer(body, self.settings.max_body_bytes, &self.budget, Claim::Nobody).await;
        let read = read.map_err(|error| wire::offence(&Offence::Body(error), Protocol::AwsQuery))?;
        Ok((route::version(&read), Coming::Nothing(read)))
    }

    fn routed<'a>(&'a self, arrival: &Arrival<'_>, said: Said<'a>, spoken: Option<&'static str>) -> Result<Routed<'a>, Refusal> {
        let by_host = said.host.as_ref().map(|claim| claim.service);
        let by_target = said.target.and_then(|prefix| self.service_of_target(prefix)).map(|service| service.model.name);
        let by_scope = said.scope.as_ref().map(Scope::service);
        let name = by_host.or(by_target).or(spoken).or(by_scope).or(said.target).unwrap_or("sts");
        let room = self.room(name).filter(|_| serves(arrival.connection, name)).ok_or_else(|| unknown_service(name))?;
        let model = room.model();
        // A signature covers two headers as it covers one with a comma: two targets are none.
        let targets = arrival.head.headers.get_all("x-amz-target").iter().count();
        if targets > 1 || said.target.is_some() && model.protocol != Protocol::AwsJson11 || by_target.is_some_and(|target| target != name) {
            return Err(Refusal::new("SignatureDoesNotMatch", 403, wire::MISMATCH).because("host, target and scope name different services"));
        }
        let region = route::scope_region(said.host.as_ref(), model.global);
        let global_endpoint = model.global || said.host.as_ref().is_some_and(|claim| claim.region.is_none());
        let bucket = said.host.and_then(|claim| claim.bucket);
        Ok(Routed { room, bucket, region, global_endpoint, form: answer::form_of(Some(model), arrival), scope: said.scope })
    }
}

fn serves(connection: &Connection, name: &str) -> bool {
    connection.services.is_empty() || connection.services.iter().any(|service| service == name)
}
