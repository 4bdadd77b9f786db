//! The embedded store: redb behind the Store trait.
