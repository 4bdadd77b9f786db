//! That no file stays which nobody has, counted on the disk.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::task::{Context, Waker};

use bytes::Bytes;
use tokio::task::JoinSet;

use super::{B, block_on, files_of_bytes, folder, open};
use crate::conformance::multipart::{ID, begin, complete, put_part};
use crate::conformance::{absent, body, bucket, commit, delete, draft, get, put};
use crate::tables::{Table, walk_prefix};
use crate::{Change, FileId, FolderObjects, Objects, codec};

#[test]
fn concurrent_writers_of_one_key_leave_one_file() {
    let (_place, path) = folder();
    block_on(async {
        let objects = Arc::new(open(&path));
        let mut writers = JoinSet::new();
        for writer in 0..8 {
            let objects = Arc::clone(&objects);
            writers.spawn(async move {
                let mut answered = Vec::new();
                for round in 0..25 {
                    let text = format!("{writer} {round}");
                    answered.push((put(&*objects, B, "a", &text).await.unwrap(), text));
                    let _taken = absent(&*objects, B, "a", "never").await.unwrap_err();
                    let opened = objects.open(B, "a").await.unwrap().unwrap();
                    assert_eq!(opened.read(0, 100).await.unwrap(), *opened.object.etag);
                }
                answered
            });
        }
        let last = writers.join_all().await.into_iter().flatten().max().unwrap();
        assert_eq!(get(&*objects, B, "a").await.unwrap(), last.1, "the last commit wins");
        objects.shared.held.settle();
        assert_eq!(files_of_bytes(&path).len(), 1);
        assert_eq!(objects.shared.held.counts(), (0, 0), "and nothing is held");
        assert_files_are_those_of_the_records(&objects);
    });
}

#[test]
fn what_is_given_up_on_the_way_leaves_no_file() {
    let (_place, path) = folder();
    let objects = open(&path);
    block_on(async {
        drop(objects.begin().await.unwrap());
        let mut half = objects.begin().await.unwrap();
        half.write(Bytes::from(vec![1; 3_000_000])).await.unwrap();
        assert_eq!(files_of_bytes(&path).len(), 1);
        drop(half);
        // Given up while a thread writes for it: nobody waits for what the write answers.
        let mut cancelled = objects.begin().await.unwrap();
        let mut writing = cancelled.write(Bytes::from(vec![1; 3_000_000]));
        let _pending = writing.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        drop(writing);
        drop((cancelled, draft(&objects, b"durable").await, body(&objects, b"proven").await));
    });
    // The runtime has ended, and with it every thread that wrote.
    objects.shared.held.settle();
    assert_eq!((files_of_bytes(&path).len(), objects.shared.held.counts()), (0, (0, 0)));
}

/// What has another name than ours is not touched, and a file in the wrong folder is not ours.
#[test]
fn a_sweep_removes_exactly_the_orphans() {
    let (_place, path) = folder();
    block_on(async {
        let objects = open(&path);
        put(&objects, B, "a", "kept").await.unwrap();
        put(&objects, bucket(2), "a", "kept").await.unwrap();
        let orphan = FileId([0xab; 16]);
        let strangers = ["bytes/00/README", "bytes/00/abababababababababababababababab", "bytes/ab/ABABABABABABABABABABABABABABABAB"];
        for name in strangers {
            std::fs::write(path.join(name), "").unwrap();
        }
        std::fs::write(path.join(format!("bytes/ab/{orphan}")), "orphan").unwrap();
        assert_eq!(objects.sweep().await.unwrap(), 1);
        assert_eq!(files_of_bytes(&path).len(), 2 + strangers.len());
        assert_eq!((get(&objects, B, "a").await, objects.sweep().await), (Some("kept".to_owned()), Ok(0)));
    });
}

/// What every record names is in the table of files, and nothing else is: the sweep may believe it.
fn assert_files_are_those_of_the_records(objects: &FolderObjects) {
    let mut named = BTreeSet::new();
    let mut told = BTreeSet::new();
    let read = objects.shared.read(|tables| {
        walk_prefix(tables, Table::Objects, &[], |_, record| {
            named.extend(codec::read_object(record)?.pieces.into_iter().map(|piece| piece.file.0.to_vec()));
            Ok(())
        })?;
        walk_prefix(tables, Table::Parts, &[], |_, record| {
            named.extend(codec::read_part(record)?.file.map(|file| file.0.to_vec()));
            Ok(())
        })?;
        walk_prefix(tables, Table::Files, &[], |key, _| {
            told.insert(key.to_vec());
            Ok(())
        })
    });
    read.unwrap();
    assert_eq!(told, named);
}

#[test]
fn parts_that_are_nobodys_any_more_leave_no_file() {
    let (_place, path) = folder();
    block_on(async {
        let objects = open(&path);
        let count = |expected| {
            objects.shared.held.settle();
            assert_eq!((files_of_bytes(&path).len(), objects.shared.held.counts()), (expected, (0, 0)));
            assert_files_are_those_of_the_records(&objects);
        };
        put(&objects, B, "k", "before").await.unwrap();
        begin(&objects, "k").await;
        for (number, text) in [(1, "one"), (2, "two"), (3, "unlisted"), (2, "two again")] {
            put_part(&objects, "k", ID, number, text).await.unwrap();
        }
        count(4);
        commit(&objects, B, vec![complete("k", &[(1, "one"), (2, "two")])]).await.unwrap_err();
        count(4);
        commit(&objects, B, vec![complete("k", &[(1, "one"), (2, "two again")])]).await.unwrap();
        count(2);
        put(&objects, B, "k", "over").await.unwrap();
        count(1);
        begin(&objects, "k").await;
        put_part(&objects, "k", ID, 1, "given up").await.unwrap();
        commit(&objects, B, vec![Change::AbortUpload { key: "k".to_owned(), upload: ID }]).await.unwrap();
        count(1);
        delete(&objects, B, "k").await.unwrap();
        begin(&objects, "k").await;
        put_part(&objects, "k", ID, 1, "forgotten").await.unwrap();
        objects.retire(B).await.unwrap();
        count(1);
        objects.forget(B).await.unwrap();
        count(0);
    });
}
