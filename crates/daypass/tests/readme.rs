//! README's table of what works is printed from the code: `UPDATE_EXPECT=1 cargo test -p daypass --test readme` writes it anew.

use std::{fmt::Write as _, path::PathBuf};

use daypass_kernel::service::Service;
use expect_test::expect_file;

const BEGIN: &str = "<!-- what works: printed by crates/daypass/tests/readme.rs -->\n";
const END: &str = "<!-- end of what works -->";

/// One row a service: how many of its operations are built, and which.
fn table(services: &[(&str, Service)]) -> String {
    let mut table = String::from("| service | built | operations |\n|---|---|---|\n");
    for (name, service) in services {
        let built: Vec<_> = service.built().collect();
        let _ = writeln!(table, "| {name} | {} of {} | {} |", built.len(), service.model.operations.len(), built.join(", "));
    }
    table
}

#[test]
fn the_table_of_what_works_is_what_is_wired() {
    let services = [("STS", daypass_sts::service()), ("IAM", daypass_iam::service()), ("Organizations", daypass_organizations::service())];
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    expect_file![path].assert_eq(&format!("{before}{BEGIN}\n{}\n{END}{after}", table(&services)));
}
