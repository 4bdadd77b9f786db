//! Which service a request is for, before anything of it is believed.
//!
//! The host, the credential scope and X-Amz-Target may each name a service; those that do must agree (W2.1). A host that is not an
//! AWS name (loopback, `public_url`) names none, and then the scope decides. What is found here is a claim: the authenticator
//! verifies the scope that the signature was made for against it.

use daypass_api::Form;
use daypass_names::DEFAULT_REGION;

/// What an AWS host name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostClaim<'a> {
    /// The signing name of the service.
    pub service: &'a str,
    /// The region, if the name has one.
    pub region: Option<&'a str>,
}

/// Reads the host names of regions-audit §1; anything else claims nothing.
pub fn host_claim(host: &str) -> Option<HostClaim<'_>> {
    let stem = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".api.aws")).or_else(|| host.strip_suffix(".amazonaws.com.cn"))?;
    let (name, region) = match stem.split_once('.') {
        Some((name, region)) => (name, Some(region)),
        None => (stem, None),
    };
    let service = name.strip_suffix("-fips").unwrap_or(name);
    // `iam.global.api.aws` is the dual-stack name of a service that has no regions.
    let region = region.filter(|region| *region != "global");
    (!service.is_empty()).then_some(HostClaim { service, region })
}

/// The regions that the scope of a request may name, and the one that the request is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScopeRegion<'a> {
    /// Exactly this one: an AWS host name was used.
    Exactly(&'a str),
    /// Any region that is served: the host is our own (sigv4 §4).
    AnyServed,
}

/// The region rule for a service on that host: global services and global hosts are `us-east-1`, regional hosts their own region.
pub fn scope_region<'a>(claim: Option<&HostClaim<'a>>, global_service: bool) -> ScopeRegion<'a> {
    match claim {
        None => ScopeRegion::AnyServed,
        Some(_) if global_service => ScopeRegion::Exactly(DEFAULT_REGION),
        Some(HostClaim { region, .. }) => ScopeRegion::Exactly(region.unwrap_or(DEFAULT_REGION)),
    }
}

/// The prefix of X-Amz-Target before the last dot: `AWSOrganizationsV20161128`.
pub fn target_parts(target: &str) -> Option<(&str, &str)> {
    target.rsplit_once('.').filter(|(prefix, operation)| !prefix.is_empty() && !operation.is_empty())
}

/// The Version that a form gives, if it can be read at all; whether the form is good is asked later.
pub fn version(form: &[u8]) -> Option<String> {
    Form::parse(form).ok()?.get("Version").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_host_names_claim_their_service_and_region() {
        for (host, service, region) in [
            ("sts.amazonaws.com", "sts", None),
            ("sts.eu-west-1.amazonaws.com", "sts", Some("eu-west-1")),
            ("sts-fips.us-east-1.api.aws", "sts", Some("us-east-1")),
            ("iam.amazonaws.com", "iam", None),
            ("iam.global.api.aws", "iam", None),
            ("organizations.us-east-1.amazonaws.com", "organizations", Some("us-east-1")),
        ] {
            assert_eq!(host_claim(host), Some(HostClaim { service, region }), "{host}");
        }
        for ours in ["127.0.0.1", "localhost", "sts.example.org", "amazonaws.com", ".amazonaws.com"] {
            assert_eq!(host_claim(ours), None, "{ours}");
        }
    }
}
