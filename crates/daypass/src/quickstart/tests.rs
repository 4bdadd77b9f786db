use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use super::{call::Call, place::Place, transcript::Transcript};

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
