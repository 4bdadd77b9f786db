//! Bodies, read and written.

mod reading;
mod writing;
