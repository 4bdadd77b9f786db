//! README's table of what works is printed from the code: `UPDATE_EXPECT=1 cargo test -p daypass --test readme` writes it anew.

use std::{fmt::Write as _, path::PathBuf, sync::Arc};

use daypass_api::ServiceModel;
use daypass_kernel::{rest::RestService, service::Service};
use daypass_objects::MemoryObjects;
use daypass_s3::S3;
use expect_test::expect_file;

const BEGIN: &str = "<!-- what works: printed by crates/daypass/tests/readme.rs -->\n";
const END: &str = "<!-- end of what works -->";

/// One row a service: how many of its operations are built, and which.
fn table(services: &[(&str, &ServiceModel, Vec<&str>)]) -> String {
    let mut table = String::from("| service | built | operations |\n|---|---|---|\n");
    for (name, model, built) in services {
        let _ = writeln!(table, "| {name} | {} of {} | {} |", built.len(), model.operations.len(), built.join(", "));
    }
    table
}

fn row<'a>(name: &'a str, service: &Service) -> (&'a str, &'static ServiceModel, Vec<&'static str>) {
    (name, service.model, service.built().collect())
}

#[test]
fn the_table_of_what_works_is_what_is_wired() {
    let s3 = S3::over(Arc::new(MemoryObjects::new(Arc::new(|| [0; 16]))));
    let services = [
        row("STS", &daypass_sts::service()),
        row("IAM", &daypass_iam::service()),
        row("Organizations", &daypass_organizations::service()),
        ("S3", s3.model(), s3.built()),
    ];
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    expect_file![path].assert_eq(&format!("{before}{BEGIN}\n{}\n{END}{after}", table(&services)));
}
