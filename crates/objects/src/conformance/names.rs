//! W2.6: keys are opaque. Each of these is an object of its own and none leaves its bucket.

use std::sync::Arc;

use super::{absent, bucket, delete, get};
use crate::{Listing, Objects};

fn keys() -> Vec<String> {
    let plain = [
        "..",
        "../x",
        "../../x",
        "a/../../b",
        "/x",
        "x",
        "//",
        "/",
        "%2e%2e",
        "%2E%2e/x",
        "%2F",
        ".",
        "./x",
        "a",
        "a/",
        "a/b",
        "a//b",
        "A",
        "a\0",
        "a\0b",
        "\0",
        "a\n",
        "a\r\nb",
        "objects.redb",
        "bytes/00",
        "C:\\x",
        "\u{7f}",
        "é",
        "e\u{301}",
        "\u{ffff}",
        "\u{10ffff}",
        " ",
        "",
    ];
    let long = [b'l', 0].map(|byte| String::from_utf8(vec![byte; 1024]).unwrap());
    plain.into_iter().map(str::to_owned).chain(long).collect()
}

pub(super) async fn keys_are_opaque(objects: Arc<dyn Objects>) {
    for number in [1, 2] {
        for key in keys() {
            absent(&*objects, bucket(number), &key, &format!("{number} {key}")).await.unwrap();
        }
    }
    for number in [1, 2] {
        for key in keys() {
            assert_eq!(get(&*objects, bucket(number), &key).await.unwrap(), format!("{number} {key}"));
        }
        let mut sorted = keys();
        sorted.sort();
        let page = objects.list(bucket(number), &Listing { limit: 1000, ..Listing::default() }).await.unwrap();
        assert!(page.objects.iter().map(|listed| listed.key).eq(&sorted), "byte order");
    }
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

pub(super) async fn keys_of_buckets_do_not_meet(objects: Arc<dyn Objects>) {
    for key in keys() {
        absent(&*objects, bucket(1), &key, "one").await.unwrap();
        assert_eq!(get(&*objects, bucket(2), &key).await, None);
        absent(&*objects, bucket(2), &key, "two").await.unwrap();
        delete(&*objects, bucket(1), &key).await.unwrap();
        assert_eq!((get(&*objects, bucket(1), &key).await, get(&*objects, bucket(2), &key).await), (None, Some("two".to_owned())));
    }
}
