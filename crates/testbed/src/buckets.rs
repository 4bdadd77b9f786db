//! Buckets and objects of a house.

use daypass_objects::{BucketId, Listing, Objects};

use crate::{Answer, Call, Credentials, House, md5_base64};

impl House {
    /// A signed call of S3.
    pub async fn s3(&self, who: &Credentials, method: &str, target: &str) -> Answer {
        self.call(who, &Call::s3(method, target)).await
    }

    /// A signed call of S3 with a body.
    pub async fn s3_with(&self, who: &Credentials, method: &str, target: &str, body: impl AsRef<[u8]>) -> Answer {
        self.call(who, &Call::s3(method, target).with_body(body)).await
    }

    /// A bucket of the management account, in us-east-1.
    pub async fn bucket(&self, name: &str) {
        self.s3(&self.root, "PUT", &format!("/{name}")).await.ok();
    }

    /// A bucket that a public policy may open.
    pub async fn open_bucket(&self, name: &str) {
        self.bucket(name).await;
        self.s3(&self.root, "DELETE", &format!("/{name}?publicAccessBlock")).await.is(204);
    }

    /// An object, put by the management account's root user.
    pub async fn object(&self, target: &str, body: &str) {
        self.s3_with(&self.root, "PUT", target, body).await.ok();
    }

    /// The policy of a bucket, put by the management account's root user.
    pub async fn bucket_policy(&self, bucket: &str, document: &str) {
        self.s3_with(&self.root, "PUT", &format!("/{bucket}?policy"), document).await.is(204);
    }

    /// A multi-delete of those keys.
    pub fn deletion(bucket: &str, keys: &[&str]) -> Call {
        let keys: Vec<String> = keys.iter().map(|key| format!("<Object><Key>{key}</Key></Object>")).collect();
        let body = format!("<Delete>{}</Delete>", keys.concat());
        Call::s3("POST", &format!("/{bucket}?delete")).header("content-md5", &md5_base64(body.as_bytes())).with_body(body)
    }

    /// An upload in parts, begun by the management account's root user: its id.
    pub async fn upload(&self, target: &str) -> String {
        self.s3(&self.root, "POST", &format!("{target}?uploads")).await.ok().value("UploadId")
    }

    /// The id under which a bucket's objects lie.
    pub fn bucket_id(&self, bucket: &str) -> BucketId {
        BucketId::parse(&self.snapshot().bucket(bucket).expect("a bucket").id).unwrap()
    }

    /// What lies in a bucket, whatever any policy says: keys and ETags.
    pub async fn lies(&self, bucket: &str) -> Vec<(String, String)> {
        let listing = Listing { limit: 1000, ..Listing::default() };
        let page = self.objects.list(self.bucket_id(bucket), &listing).await.unwrap();
        page.objects.iter().map(|object| (object.key.to_owned(), object.etag.to_owned())).collect()
    }

    /// The keys that lie in a bucket.
    pub async fn keys(&self, bucket: &str) -> Vec<String> {
        self.lies(bucket).await.into_iter().map(|(key, _)| key).collect()
    }

    /// Waits until no more events of published objects than so many may be missing in the journal.
    pub async fn until_journalled(&self, most: usize) {
        for _ in 0..5_000_000_u32 {
            if self.unjournalled().await <= most {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("never: the events are journalled");
    }

    /// Events of published objects that the journal may not have.
    pub async fn unjournalled(&self) -> usize {
        self.objects.unjournalled().await.unwrap().len()
    }
}
