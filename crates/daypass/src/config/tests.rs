use std::path::Path;

use super::*;

fn config(text: &str) -> Result<Config, ConfigError> {
    with(&ServeArgs::default(), text)
}

fn with(args: &ServeArgs, text: &str) -> Result<Config, ConfigError> {
    check::combine(args, "data".into(), File::parse(Path::new("daypass.toml"), text)?)
}

fn refused(text: &str) -> String {
    config(text).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn nothing_set_is_one_plain_listener_on_loopback() {
    let config = config("").unwrap();
    assert_eq!(config.listeners, [Listener { address: "127.0.0.1:4747".parse().unwrap(), tls: Tls::Off, services: Vec::new() }]);
    assert_eq!(config.regions.len(), ENABLED_BY_DEFAULT.len());
    assert_eq!(config.management, Account { email: DEFAULT_MANAGEMENT_EMAIL.into(), id: None });
    assert!(config.admin.is_none() && !config.dev);
}

#[test]
fn an_unknown_key_refuses_at_every_depth() {
    for text in [
        "colour = 1",
        "[sessions]\nlong = true",
        "[compat]\nsaml = \"aws\"",
        "[journal]\nsynk = \"each\"",
        "[quota]\nusers = 1",
        "[[listeners]]\naddress = \"127.0.0.1:1\"\nname = \"x\"",
        "[outbound.allow]",
    ] {
        assert!(refused(text).contains("unknown field"), "{text}: {}", refused(text));
    }
}

#[test]
fn a_flag_wins_over_its_key() {
    let args = ServeArgs { listen: Some("127.0.0.1:9".parse().unwrap()), root_key: Some("b".into()), ..ServeArgs::default() };
    let config = with(&args, "listen = \"127.0.0.1:8\"\nroot_key = \"a\"\ntls = \"local\"").unwrap();
    assert_eq!(config.listeners[0].address.port(), 9);
    assert_eq!(config.listeners[0].tls, Tls::Local);
    assert_eq!(config.root_key.as_deref(), Some(Path::new("b")));
}

#[test]
fn every_flag_but_two_is_a_key() {
    let text = "data = \"d\"\nlisten = \"127.0.0.1:8\"\ndev = true\nroot_key = \"k\"\ntls = { certificate = \"c\", key = \"k\" }\ninsecure_http = true\naws_policies = \"p\"";
    assert!(config(text).is_ok());
    assert!(refused("accept_clock = true").contains("unknown field"));
    assert!(refused("config = \"x\"").contains("unknown field"));
}

#[test]
fn w6_1_a_public_address_needs_tls_or_a_proxy_or_the_flag() {
    let public = "listen = \"0.0.0.0:4747\"\n";
    assert!(refused(public).contains("without TLS"));
    assert!(refused("listen = \"[::]:4747\"").contains("without TLS"));
    assert!(refused("listen = \"[::ffff:192.0.2.1]:4747\"").contains("without TLS"));
    for way in ["tls = \"local\"", "trusted_proxies = [\"10.0.0.0/8\"]", "insecure_http = true"] {
        assert!(config(&format!("{public}{way}")).is_ok(), "{way}");
    }
    assert!(refused("[[listeners]]\naddress = \"192.0.2.1:1\"").contains("without TLS"));
    assert!(with(&ServeArgs { insecure_http: true, ..ServeArgs::default() }, public).is_ok());
}

#[test]
fn w5_1_dev_listens_on_loopback_only() {
    assert!(refused("dev = true\nlisten = \"0.0.0.0:1\"\ntls = \"local\"\ninsecure_http = true").contains("loopback only"));
    assert!(config("dev = true\nlisten = \"127.0.0.2:1\"").is_ok());
}

#[test]
fn w7_1_the_admin_listener_stays_on_loopback() {
    assert!(config("[admin]\nlisten = \"127.0.0.1:9000\"").is_ok());
    assert!(refused("[admin]\nlisten = \"0.0.0.0:9000\"").contains("loopback"));
}

#[test]
fn two_ways_to_listen_refuse() {
    let listeners = "[[listeners]]\naddress = \"127.0.0.1:1\"\nservices = [\"sts\"]\n";
    assert_eq!(config(listeners).unwrap().listeners[0].services, ["sts"]);
    assert!(refused(&format!("listen = \"127.0.0.1:2\"\n{listeners}")).contains("exclude"));
}

#[test]
fn accounts_are_told_apart() {
    let two = "[[account]]\nmanagement = true\nid = \"111111111111\"\n[[account]]\nemail = \"a@x\"\nid = \"222222222222\"\n";
    let read = config(two).unwrap();
    assert_eq!(read.management.id.unwrap().to_string(), "111111111111");
    assert_eq!(read.accounts[0].email, "a@x");
    assert!(refused(&format!("{two}[[account]]\nemail = \"A@X\"\nid = \"333333333333\"")).contains("two"));
    assert!(refused(&format!("{two}[[account]]\nemail = \"b@x\"\nid = \"222222222222\"")).contains("two"));
    assert!(refused(&format!("{two}[[account]]\nemail = \"b@x\"\nmanagement = true")).contains("only one"));
    assert!(refused("[[account]]\nemail = \"b@x\"").contains("fixes no id"));
    assert!(refused("[[account]]\nemail = \"b@x\"\nid = \"12\"").contains("twelve digits"));
}

#[test]
fn proxies_are_addresses_or_networks() {
    assert_eq!(config("trusted_proxies = [\"10.0.0.1\", \"fd00::/8\"]").unwrap().trusted_proxies.len(), 2);
    assert!(refused("trusted_proxies = [\"proxy.example\"]").contains("neither"));
}

#[test]
fn a_public_url_is_scheme_host_and_port() {
    assert_eq!(PublicUrl::parse("https://STS.example.org:8443/").unwrap().to_string(), "https://sts.example.org:8443");
    for wrong in ["sts.example.org", "ftp://x", "https://x/path", "https://x?y", "https://user@x", "https://"] {
        assert!(PublicUrl::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn hosts_are_names_without_ports() {
    assert_eq!(config("hosts = [\"STS.internal\"]").unwrap().hosts, ["sts.internal"]);
    assert!(refused("hosts = [\"a:1/b\"]").contains("no host name"));
}

#[test]
fn the_file_in_the_folder_cannot_name_another_folder() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(FILE_NAME), "data = \"elsewhere\"").unwrap();
    let place = PlaceArgs { data: Some(folder.path().into()), config: None };
    assert!(matches!(read(&place), Err(ConfigError::Refused(_))));
    let named = PlaceArgs { data: None, config: Some(folder.path().join(FILE_NAME)) };
    assert_eq!(read(&named).unwrap().0, Path::new("elsewhere"));
}
