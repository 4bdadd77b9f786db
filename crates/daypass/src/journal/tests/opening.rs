//! What opens, what refuses, and what is said.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::Path,
};

use daypass_kernel::ports::Journal;

use super::{Place, append_all, event};
use crate::journal::{OpenError, verify, walk::Offence};

async fn written() -> Place {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, 1..=5).await.unwrap();
    journal.finish().await.unwrap();
    place
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[tokio::test]
async fn w9_3_a_torn_last_record_is_cut_off_and_reported() {
    let place = written().await;
    let file = &place.files()[0];
    let good = fs::read(file).unwrap();
    let last = good[..good.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for cut in last..good.len() {
        fs::write(file, &good[..cut]).unwrap();
        let journal = place.open();
        journal.append(event(6)).await.unwrap();
        assert_eq!(place.numbers(), [1, 2, 3, 4, 6]);
        let opened = place.events().into_iter().find(|event| event["journal"] == "opened").unwrap();
        assert_eq!(opened["torn"], cut - last);
    }
}

#[tokio::test]
async fn w9_3_bytes_that_a_power_cut_left_behind_the_last_record_are_cut_off() {
    let place = written().await;
    let mut bytes = fs::read(&place.files()[0]).unwrap();
    bytes.extend([0; 4096]);
    fs::write(&place.files()[0], bytes).unwrap();
    let journal = place.open();
    append_all(&journal, [6]).await.unwrap();
    assert_eq!(place.numbers(), [1, 2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn w9_2_an_end_that_does_not_verify_refuses_and_names_file_and_record() {
    let place = written().await;
    let file = place.files()[0].clone();
    let good = fs::read_to_string(&file).unwrap();
    fs::write(&file, good.replace("{\"n\":3}", "{\"n\":9}")).unwrap();
    let Err(OpenError::Broken(fault)) = place.try_open() else { panic!("it opened") };
    assert_eq!((fault.file.clone(), fault.sequence, fault.offence), (file.clone(), Some(4), Offence::Link));
    let text = fault.to_string();
    assert!(text.contains(file.to_str().unwrap()) && text.contains("record 4"), "{text}");
}

#[tokio::test]
async fn w9_2_a_last_file_that_does_not_continue_the_one_before_refuses() {
    let mut place = Place::new();
    place.options.file_bytes = 400;
    let journal = place.open();
    append_all(&journal, 1..=6).await.unwrap();
    journal.finish().await.unwrap();
    drop(journal);
    let files = place.files();
    let [.., previous, _] = files.as_slice() else { panic!("{files:?}") };
    let text = fs::read_to_string(previous).unwrap();
    let without_last = &text[..=text[..text.len() - 1].rfind('\n').unwrap()];
    fs::write(previous, without_last).unwrap();
    assert!(matches!(place.try_open(), Err(OpenError::Broken(_))));
}

#[tokio::test]
async fn a_newer_format_refuses() {
    let place = written().await;
    let text = fs::read_to_string(&place.files()[0]).unwrap();
    fs::write(&place.files()[0], text.replacen("{\"format\":1,", "{\"format\":2,\"more\":true,", 1)).unwrap();
    assert!(matches!(place.try_open(), Err(OpenError::Newer { format: 2, .. })));
}

#[tokio::test]
async fn another_nodes_journal_refuses() {
    let mut place = Place::new();
    drop(place.open());
    place.options.file_days = 2;
    let other = super::FileJournal::open(
        &place.path,
        place.options.clone(),
        "n2",
        std::sync::Arc::clone(&place.disk) as _,
        std::sync::Arc::clone(&place.clock) as _,
    );
    assert!(matches!(other, Err(OpenError::Foreign { .. })));
}

#[tokio::test]
async fn w7_2_the_folder_and_its_files_are_ours_alone() {
    let place = written().await;
    assert_eq!(mode(&place.path), 0o700);
    for entry in fs::read_dir(&place.path).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[tokio::test]
async fn w7_2_looser_modes_and_links_refuse() {
    let place = written().await;
    let file = place.files()[0].clone();
    let chmod = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    chmod(&file, 0o640);
    assert!(place.try_open().is_err());
    chmod(&file, 0o600);
    chmod(&place.path, 0o750);
    assert!(place.try_open().is_err());
    chmod(&place.path, 0o700);
    drop(place.open());
    let elsewhere = place.path.with_file_name("elsewhere");
    fs::rename(&file, &elsewhere).unwrap();
    symlink(&elsewhere, &file).unwrap();
    assert!(place.try_open().is_err());
    fs::remove_file(&file).unwrap();
    fs::rename(&elsewhere, &file).unwrap();
    let moved = place.path.with_file_name("moved");
    fs::rename(&place.path, &moved).unwrap();
    symlink(&moved, &place.path).unwrap();
    assert!(place.try_open().is_err());
}

#[tokio::test]
async fn a_long_journal_opens_by_its_end_and_long_events_are_read_whole() {
    let mut place = Place::new();
    place.options.file_bytes = 1 << 30;
    let journal = place.open();
    let long = format!("{{\"n\":1,\"text\":\"{}\"}}", "x".repeat(3 << 20));
    let event = daypass_kernel::ports::EncodedEvent { body: long.into_bytes(), outbox: None };
    for _ in 0..2 {
        journal.append(event.clone()).await.unwrap();
    }
    journal.finish().await.unwrap();
    drop(journal);
    let journal = place.open();
    append_all(&journal, [2]).await.unwrap();
    journal.finish().await.unwrap();
    verify(&place.path).unwrap();
    assert_eq!(place.numbers(), [1, 1, 2]);
}
