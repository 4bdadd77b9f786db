use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use super::{
    call::Call,
    place::Place,
    story::{By, Refusal, Story},
    transcript::Transcript,
};
use crate::serve::Serving;

/// What was printed.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn w7_6_a_line_with_a_secret_is_never_printed() {
    let printed = Printed::default();
    let mut transcript = Transcript::new(Box::new(printed.clone()));
    transcript.hide("wJalrXUtnFEMI");
    assert!(transcript.line("the key is wJalrXUtnFEMI!").is_err());
    transcript.line("the key is ********\u{1b}[2J").unwrap();
    assert_eq!(printed.0.lock().unwrap().as_slice(), b"the key is ********\\u{1b}[2J\n");
}

#[test]
fn w7_6_a_folder_that_exists_is_refused_and_left_alone() {
    let top = tempfile::tempdir().unwrap();
    let refused = Place::make(Some(top.path())).unwrap_err().to_string();
    assert!(refused.contains("exists already"), "{refused}");
    assert!(top.path().exists());
    let link = top.path().join("link");
    std::os::unix::fs::symlink(top.path().join("nowhere"), &link).unwrap();
    assert!(Place::make(Some(&link)).is_err());
    assert!(!top.path().join("nowhere").exists());
}

#[test]
fn w7_6_a_folder_of_its_own_is_private_and_gone_at_the_end() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::make(None).unwrap();
    let path = place.path().to_owned();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
    place.leave().unwrap();
    assert!(!path.exists());
    let dropped = Place::make(None).unwrap().path().to_owned();
    assert!(!dropped.exists());
}

#[test]
fn the_command_says_what_the_request_says() {
    let call = Call::iam("PutGroupPolicy", &[("GroupName", "Developers"), ("PolicyDocument", "{\"it's\":1}")]);
    assert_eq!(call.line, r#"iam put-group-policy --group-name Developers --policy-document '{"it'\''s":1}'"#);
    assert_eq!(call.body, "Action=PutGroupPolicy&Version=2010-05-08&GroupName=Developers&PolicyDocument=%7B%22it%27s%22%3A1%7D");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_does_not_end_as_it_must_ends_the_story() {
    let place = Place::make(None).unwrap();
    let serving = Serving::start(&super::config(place.path()).unwrap()).await.unwrap();
    let printed = Printed::default();
    let mut story = Story::begin(place.path(), serving.url(), Transcript::new(Box::new(printed.clone()))).unwrap();
    let user = |name: &str| Call::iam("CreateUser", &[("UserName", name)]);
    let must = |code, text, by| Refusal { code, text, by };

    story.as_root(user("somebody"), &["UserName"]).await.unwrap();
    let wrong = story.as_root(user("somebody"), &[]).await.err().unwrap().to_string();
    assert!(wrong.contains("must be allowed") && wrong.contains("EntityAlreadyExists"), "{wrong}");

    let key = story.credentials(None, Call::iam("CreateAccessKey", &[("UserName", "somebody")]), "somebody").await.unwrap();
    story.refused(&key, user("other"), must("AccessDenied", "iam:CreateUser", By::Policy)).await.unwrap();
    for otherwise in [must("AccessDenied", "s3:PutObject", By::Policy), must("ExpiredToken", "", By::Policy), must("AccessDenied", "", By::Operation)]
    {
        assert!(story.refused(&key, user("other"), otherwise).await.is_err(), "{otherwise:?}");
    }
    let allowed = Call::iam("AttachUserPolicy", &[("UserName", "somebody"), ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")]);
    story.as_root(allowed, &[]).await.unwrap();
    let wrong = story.refused(&key, user("other"), must("AccessDenied", "", By::Policy)).await.unwrap_err().to_string();
    assert!(wrong.contains("must be refused"), "{wrong}");

    serving.finish().await.unwrap();
    let printed = String::from_utf8(printed.0.lock().unwrap().clone()).unwrap();
    assert!(printed.contains("  ALLOW iam:CreateUser: layer root\n"), "{printed}");
    assert!(printed.contains("  DENY  iam:CreateUser: layer identity, no statement allows it\n"), "{printed}");
}
