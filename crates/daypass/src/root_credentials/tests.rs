use std::os::unix::fs::PermissionsExt;

use super::*;

const STRONG: &str = "q3Zx8+Lw0vTn2Rb6/Yk1Mc5Hs9Dg4Jf7PaUeXoBi";

fn pair(id: &str, secret: &str) -> Pair {
    Pair { id: AccessKeyId::parse(id).unwrap(), secret: SecretAccessKey::new(secret.into()) }
}

fn minted() -> Pair {
    pair("AKIAQQQQQQQQQQQQQQQQ", "minted")
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("root-credentials")
    }

    fn supply(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("supplied");
        folder::replace(&path, text.as_bytes()).unwrap();
        path
    }
}

fn supplied_text(id: &str, secret: &str) -> String {
    format!("[default]\naws_access_key_id={id}\naws_secret_access_key={secret}\n")
}

#[test]
fn w7_3_the_file_is_whole_and_closed_before_the_pair_is_used() {
    let place = Place::new();
    assert_eq!(settle(&place.file(), None, minted).unwrap(), minted());
    let text = std::fs::read_to_string(place.file()).unwrap();
    assert_eq!(text, "[default]\naws_access_key_id = AKIAQQQQQQQQQQQQQQQQ\naws_secret_access_key = minted\n");
    assert_eq!(std::fs::metadata(place.file()).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn w7_3_an_existing_file_is_never_silently_rewritten() {
    let place = Place::new();
    settle(&place.file(), None, minted).unwrap();
    let again = settle(&place.file(), None, || pair("AKIARRRRRRRRRRRRRRRR", "other")).unwrap();
    assert_eq!(again, minted());
    let supplied = place.supply(&supplied_text("AKIASSSSSSSSSSSSSSSS", STRONG));
    assert!(matches!(settle(&place.file(), Some(&supplied), minted), Err(CredentialsError::Differs(_))));
    std::fs::write(place.file(), "torn").unwrap();
    assert!(settle(&place.file(), None, minted).is_err());
    assert_eq!(std::fs::read_to_string(place.file()).unwrap(), "torn");
}

#[test]
fn w7_3_a_supplied_pair_is_taken_at_first_start() {
    let place = Place::new();
    let supplied = place.supply(&supplied_text("AKIASSSSSSSSSSSSSSSS", STRONG));
    let taken = settle(&place.file(), Some(&supplied), minted).unwrap();
    assert_eq!(taken, pair("AKIASSSSSSSSSSSSSSSS", STRONG));
    assert_eq!(read(&place.file()).unwrap(), Some(taken));
}

#[test]
fn w7_3_weak_and_well_known_pairs_are_refused() {
    let place = Place::new();
    for (id, secret) in [
        ("AKIASSSSSSSSSSSSSSSS", "short"),
        ("AKIASSSSSSSSSSSSSSSS", "abababababababababababababababababababab"),
        ("AKIAIOSFODNN7EXAMPLE", STRONG),
        ("AKIASSSSSSSSSSSSSSSS", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        ("minioadminminioadmin", "minioadminminioadminminioadminqwertzuiop"),
        ("AKIASSSSSSSSSSSSSSSS", "AKIASSSSSSSSSSSSSSSSq3Zx8+Lw0vTn2Rb6/Yk1Mc5Hs9"),
        ("ASIASSSSSSSSSSSSSSSS", STRONG),
    ] {
        let supplied = place.supply(&supplied_text(id, secret));
        assert!(settle(&place.file(), Some(&supplied), minted).is_err(), "{id} {secret}");
        assert!(!place.file().exists());
    }
}

#[test]
fn w7_2_a_supplied_file_that_others_can_read_is_refused() {
    let place = Place::new();
    let supplied = place.supply(&supplied_text("AKIASSSSSSSSSSSSSSSS", STRONG));
    std::fs::set_permissions(&supplied, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(settle(&place.file(), Some(&supplied), minted).is_err());
}

#[test]
fn whatever_would_be_lost_is_an_error() {
    let place = Place::new();
    for text in [
        "[default]\naws_access_key_id = AKIASSSSSSSSSSSSSSSS\n",
        "[other]\naws_access_key_id = AKIASSSSSSSSSSSSSSSS\naws_secret_access_key = x\n",
        "[default]\naws_access_key_id = AKIASSSSSSSSSSSSSSSS\naws_secret_access_key = x\naws_session_token = y\n",
        "[default]\naws_access_key_id = AKIASSSSSSSSSSSSSSSS\naws_access_key_id = AKIASSSSSSSSSSSSSSSS\naws_secret_access_key = x\n",
        "[default]\naws_access_key_id = short\naws_secret_access_key = x\n",
    ] {
        folder::replace(&place.file(), text.as_bytes()).unwrap();
        assert!(read(&place.file()).is_err(), "{text}");
    }
}
