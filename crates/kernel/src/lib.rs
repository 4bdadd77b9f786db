//! The pipeline: authentication, authorization, sessions, events.
