//! What is told of uploads in progress.

use daypass_testbed::{Call, House};

#[tokio::test]
async fn a_listing_tells_the_checksum_that_an_upload_was_begun_with() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.upload("/vault/a").await;
    for (target, algorithm, kind) in [("/vault/b?uploads", "CRC64NVME", "FULL_OBJECT"), ("/vault/c?uploads", "SHA256", "COMPOSITE")] {
        let call = Call::s3("POST", target).header("x-amz-checksum-algorithm", algorithm).header("x-amz-checksum-type", kind);
        house.call(&house.root, &call).await.ok();
    }
    let listed = house.s3(&house.root, "GET", "/vault?uploads").await.ok();
    assert_eq!(listed.all("Key"), ["a", "b", "c"]);
    assert_eq!(listed.all("ChecksumAlgorithm"), ["CRC64NVME", "SHA256"]);
    assert_eq!(listed.all("ChecksumType"), ["FULL_OBJECT", "COMPOSITE"]);
}
