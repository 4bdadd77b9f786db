//! Which service a request is for, before anything of it is believed.
//!
//! The host, the credential scope and X-Amz-Target may each name a service; those that do must agree (W2.1). A host that is not an
//! AWS name (loopback, `public_url`) names none, and then the scope decides. What is found here is a claim: the authenticator
//! verifies the scope that the signature was made for against it.

use daypass_api::Form;
use daypass_names::DEFAULT_REGION;

/// What a host name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostClaim<'a> {
    /// The signing name of the service.
    pub service: &'a str,
    /// The region, if the name has one.
    pub region: Option<&'a str>,
    /// The bucket whose own name it is (S3's virtual-hosted addresses).
    pub bucket: Option<&'a str>,
    /// Whether the name is one of our own domains, under which any region is served.
    pub ours: bool,
}

/// The claim of a host: a name of AWS, or the name of a bucket under one of our own domains. Anything else claims nothing.
pub fn host_claim<'a>(host: &'a str, domains: &[String]) -> Option<HostClaim<'a>> {
    // A name with the root's dot is the same name.
    let host = host.strip_suffix('.').unwrap_or(host);
    bucket_host(host, domains).map(|bucket| HostClaim { service: "s3", region: None, bucket: Some(bucket), ours: true }).or_else(|| aws_host(host))
}

/// Whether a host is a bucket's own name.
pub fn names_bucket(host: &str, domains: &[String]) -> bool {
    host_claim(host, domains).is_some_and(|claim| claim.bucket.is_some())
}

/// The bucket that a host under one of our domains is the name of. The names of our other services are never buckets here: such a bucket is
/// reached by its path.
fn bucket_host<'a>(host: &'a str, domains: &[String]) -> Option<&'a str> {
    let under = |domain: &String| {
        let at = host.len().checked_sub(domain.len())?;
        let (name, tail) = host.split_at_checked(at)?;
        name.strip_suffix('.').filter(|name| !name.is_empty() && tail.eq_ignore_ascii_case(domain))
    };
    // The longest domain: under `s3.localhost`, `a.s3.localhost` is the bucket `a`.
    let bucket = domains.iter().filter_map(under).min_by_key(|name| name.len())?;
    let is_service = daypass_api::SERVICES.iter().any(|service| service.name == bucket);
    let is_domain = domains.iter().any(|domain| domain.eq_ignore_ascii_case(host));
    (!is_service && !is_domain).then_some(bucket)
}

/// `bucket.s3.eu-west-1`, `s3.dualstack.eu-west-1`, `s3`.
fn s3_host(stem: &str) -> Option<HostClaim<'_>> {
    let word = |at: usize| matches!(stem.get(at..at + 2), Some("s3")) && matches!(stem.as_bytes().get(at + 2), None | Some(b'.'));
    let at = (0..stem.len()).rev().find(|at| word(*at) && (*at == 0 || stem.as_bytes().get(at - 1) == Some(&b'.')))?;
    let bucket = at.checked_sub(1).and_then(|end| stem.get(..end));
    let region = stem.get(at + 3..).map(|region| region.strip_prefix("dualstack.").unwrap_or(region));
    Some(HostClaim { service: "s3", region, bucket, ours: false })
}

/// Reads the host names of regions-audit §1.
fn aws_host(host: &str) -> Option<HostClaim<'_>> {
    let stem = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".api.aws")).or_else(|| host.strip_suffix(".amazonaws.com.cn"))?;
    if let Some(claim) = s3_host(stem) {
        return Some(claim);
    }
    let (name, region) = match stem.split_once('.') {
        Some((name, region)) => (name, Some(region)),
        None => (stem, None),
    };
    let service = name.strip_suffix("-fips").unwrap_or(name);
    // `iam.global.api.aws` is the dual-stack name of a service that has no regions.
    let region = region.filter(|region| *region != "global");
    (!service.is_empty()).then_some(HostClaim { service, region, bucket: None, ours: false })
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
        None | Some(HostClaim { ours: true, .. }) => ScopeRegion::AnyServed,
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
            assert_eq!(host_claim(host, &[]), Some(HostClaim { service, region, bucket: None, ours: false }), "{host}");
        }
        for ours in ["127.0.0.1", "localhost", "sts.example.org", "amazonaws.com", ".amazonaws.com"] {
            assert_eq!(host_claim(ours, &["localhost".to_owned()]), None, "{ours}");
        }
    }

    #[test]
    fn the_hosts_of_s3_name_bucket_and_region() {
        for (host, bucket, region) in [
            ("s3.amazonaws.com", None, None),
            ("s3.eu-west-1.amazonaws.com", None, Some("eu-west-1")),
            ("s3.dualstack.eu-west-1.amazonaws.com", None, Some("eu-west-1")),
            ("productionapp.s3.amazonaws.com", Some("productionapp"), None),
            ("my.bucket.s3.eu-west-1.amazonaws.com", Some("my.bucket"), Some("eu-west-1")),
            ("a.s3.b.s3.us-west-2.amazonaws.com", Some("a.s3.b"), Some("us-west-2")),
        ] {
            assert_eq!(host_claim(host, &[]), Some(HostClaim { service: "s3", region, bucket, ours: false }), "{host}");
        }
    }

    #[test]
    fn a_bucket_has_a_name_under_our_domains() {
        let domains = ["localhost".to_owned(), "s3.localhost".to_owned()];
        for (host, bucket) in [
            ("productionapp.localhost", Some("productionapp")),
            ("a.b.localhost", Some("a.b")),
            ("productionapp.s3.LOCALHOST", Some("productionapp")),
            ("productionapp.s3.localhost.", Some("productionapp")),
            ("productionapp.s3.localhost..", None),
            ("s3.localhost", None),
            ("s3.localhost.", None),
            ("localhost", None),
            (".localhost", None),
            ("sts.localhost", None),
            ("productionapp.example.org", None),
            ("notlocalhost", None),
        ] {
            assert_eq!(host_claim(host, &domains).and_then(|claim| claim.bucket), bucket, "{host}");
        }
    }
}
