//! The Security Token Service: one file per action.
