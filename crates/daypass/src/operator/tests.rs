use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use super::*;
use crate::folder::SOCKET;

/// Says what it was asked.
struct Echo;

impl Operator for Echo {
    async fn perform(&self, command: Command, lines: Lines) -> Result<Value, String> {
        match command {
            Command::TrailTail { lines: most, .. } => {
                for at in 0..most {
                    lines.send(format!("{{\"at\":{at}}}")).await;
                }
                Ok(Value::Null)
            }
            Command::RootReset {} => Err("no".into()),
            other => Ok(json!(other)),
        }
    }
}

async fn ask(folder: &std::path::Path, command: Command) -> Vec<Answer> {
    let folder = folder.to_owned();
    tokio::task::spawn_blocking(move || client::send(&folder, &command).unwrap().map(Result::unwrap).collect()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn w7_1_commands_come_through_a_socket_that_only_we_can_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(SOCKET);
    let door = Door::open(&path, Echo).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let rotate = Command::KeysRotate { compromised: Some(3) };
    assert_eq!(ask(folder.path(), rotate).await, [Answer::Done(json!({ "command": "keys-rotate", "compromised": 3 }))]);
    assert_eq!(ask(folder.path(), Command::RootReset {}).await, [Answer::Error("no".into())]);
    drop(door);
    assert!(!path.exists());
}

#[test]
fn w7_1_another_user_is_not_let_in() {
    assert!(server::may_enter(1000, 1000));
    assert!(!server::may_enter(1001, 1000));
    assert!(!server::may_enter(0, 1000));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trail_comes_whole_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let _door = Door::open(&folder.path().join(SOCKET), Echo).unwrap();
    let answers = ask(folder.path(), Command::TrailTail { cloudtrail: false, lines: 500, follow: false }).await;
    assert_eq!(answers.len(), 501);
    assert!(answers.iter().take(500).enumerate().all(|(at, answer)| *answer == Answer::Line(format!("{{\"at\":{at}}}"))));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_command_is_refused() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(SOCKET);
    let _door = Door::open(&path, Echo).unwrap();
    for line in ["{\"command\":\"format-disk\"}\n", "{\"command\":\"root-reset\",\"force\":true}\n", "root reset\n"] {
        let mut stream = tokio::net::UnixStream::connect(&path).await.unwrap();
        stream.write_all(line.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("{\"error\":\"no such command"), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_that_a_killed_server_left_is_replaced_and_a_file_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(SOCKET);
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    drop(Door::open(&path, Echo).unwrap());
    std::fs::write(&path, "letters").unwrap();
    assert!(Door::open(&path, Echo).is_err());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "letters");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_path_to_the_folder_is_no_hindrance() {
    let top = tempfile::tempdir().unwrap();
    let folder = top.path().join("a".repeat(120));
    std::fs::create_dir(&folder).unwrap();
    let _door = Door::open(&folder.join(SOCKET), Echo).unwrap();
    assert_eq!(ask(&folder, Command::Health {}).await, [Answer::Done(json!({ "command": "health" }))]);
}
