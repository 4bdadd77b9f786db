//! Flags and file become one configuration; what must not stand together refuses here.

use std::{collections::HashSet, net::SocketAddr, path::PathBuf};

use daypass_names::{AccountId, Region};

use super::{Account, AccountSection, Config, ConfigError, DEFAULT_LISTEN, DEFAULT_MANAGEMENT_EMAIL, File, Listener, PublicUrl};
use crate::cli::ServeArgs;

/// The longest host name, in characters (RFC 1035 §2.3.4).
const MAX_HOST_CHARS: usize = 253;

/// Flags win over the file; the whole is then held against the rules.
pub(super) fn combine(args: &ServeArgs, data: PathBuf, file: File) -> Result<Config, ConfigError> {
    let listeners = listeners(args, &file)?;
    let (management, accounts) = accounts(&file.account)?;
    let config = Config {
        data,
        listeners,
        public_url: file.public_url.as_deref().map(PublicUrl::parse).transpose().map_err(ConfigError::Refused)?,
        hosts: file.hosts.iter().map(|host| self::host(host)).collect::<Result<_, _>>()?,
        bucket_domains: ["localhost", "s3.localhost"]
            .into_iter()
            .chain(file.s3.domains.iter().map(String::as_str))
            .map(host)
            .collect::<Result<_, _>>()?,
        trusted_proxies: file.trusted_proxies.iter().map(|network| network.0).collect(),
        regions: regions(file.regions.as_deref())?,
        dev: args.dev || file.dev,
        root_key: args.root_key.clone().or(file.root_key),
        aws_policies: args.aws_policies.clone().or(file.aws_policies),
        accept_clock: args.accept_clock,
        quotas: file.quota,
        sessions: file.sessions,
        compat: file.compat,
        admin: file.admin.listen,
        management,
        accounts,
        journal: file.journal,
        log: file.log,
    };
    addresses(&config, args.insecure_http || file.insecure_http)?;
    Ok(config)
}

fn listeners(args: &ServeArgs, file: &File) -> Result<Vec<Listener>, ConfigError> {
    if !file.listeners.is_empty() {
        // Two ways to say where to listen would leave one of them unheard.
        if args.listen.is_some() || args.tls.is_some() || file.listen.is_some() || file.tls.is_some() {
            return refuse("`[[listeners]]` and `listen` or `tls` exclude each other");
        }
        return file
            .listeners
            .iter()
            .map(|section| Ok(Listener { address: section.address, tls: section.tls.clone(), services: section.services.clone() }))
            .collect();
    }
    let address = match args.listen.or(file.listen) {
        Some(address) => address,
        None => DEFAULT_LISTEN.parse().map_err(|_| ConfigError::Refused("the default address does not parse".into()))?,
    };
    let tls = args.tls.clone().map(|flag| flag.0).or_else(|| file.tls.clone()).unwrap_or_default();
    Ok(vec![Listener { address, tls, services: Vec::new() }])
}

/// W5.1, W6.1, W7.1: which addresses may be listened on.
fn addresses(config: &Config, insecure_http: bool) -> Result<(), ConfigError> {
    for listener in &config.listeners {
        let public = !is_loopback(&listener.address);
        if public && config.dev {
            return refuse(format!("--dev listens on loopback only, not on {}", listener.address));
        }
        if public && !listener.tls.is_on() && config.trusted_proxies.is_empty() && !insecure_http {
            return refuse(format!(
                "{} can be reached from outside without TLS: give it `tls`, name the proxies before it in `trusted_proxies`, or say --insecure-http",
                listener.address
            ));
        }
    }
    if let Some(admin) = config.admin.filter(|address| !is_loopback(address)) {
        return refuse(format!("the admin listener stays on loopback, not on {admin}"));
    }
    Ok(())
}

fn is_loopback(address: &SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

fn regions(names: Option<&[String]>) -> Result<Vec<Region>, ConfigError> {
    let Some(names) = names else {
        return Ok(Config::default_regions());
    };
    if names.is_empty() {
        return refuse("`regions` must name at least one region");
    }
    names.iter().map(|name| Region::parse(name).map_err(|why| ConfigError::Refused(format!("`{name}` in `regions` is no region: {why}")))).collect()
}

fn host(name: &str) -> Result<String, ConfigError> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'[' | b']' | b':');
    if name.is_empty() || name.len() > MAX_HOST_CHARS || !name.bytes().all(fits) || name.parse::<SocketAddr>().is_ok() {
        return refuse(format!("`{name}` in `hosts` is no host name; ports do not belong there"));
    }
    Ok(name.to_ascii_lowercase())
}

fn accounts(sections: &[AccountSection]) -> Result<(Account, Vec<Account>), ConfigError> {
    let (mut emails, mut ids) = (HashSet::new(), HashSet::new());
    let mut management = None;
    let mut others = Vec::new();
    for section in sections {
        let account = account(section)?;
        if !emails.insert(account.email.to_lowercase()) {
            return refuse(format!("two `[[account]]` have the e-mail {}", account.email));
        }
        if account.id.is_some_and(|id| !ids.insert(id)) {
            return refuse(format!("two `[[account]]` have the id of {}", account.email));
        }
        if !section.management {
            others.push(account);
        } else if management.replace(account).is_some() {
            return refuse("only one `[[account]]` can be the management account");
        }
    }
    let default = || Account { email: DEFAULT_MANAGEMENT_EMAIL.into(), id: None };
    Ok((management.unwrap_or_else(default), others))
}

fn account(section: &AccountSection) -> Result<Account, ConfigError> {
    let email = match (&section.email, section.management) {
        (Some(email), _) => email.clone(),
        (None, true) => DEFAULT_MANAGEMENT_EMAIL.into(),
        (None, false) => return refuse("an `[[account]]` names no e-mail: CreateAccount finds it by that"),
    };
    if !section.management && section.id.is_none() {
        return refuse(format!("the `[[account]]` {email} fixes no id"));
    }
    let parse = |id: &String| AccountId::parse(id).map_err(|_| ConfigError::Refused(format!("`{id}` is no account id: twelve digits")));
    Ok(Account { id: section.id.as_ref().map(parse).transpose()?, email })
}

fn refuse<T>(why: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError::Refused(why.into()))
}
