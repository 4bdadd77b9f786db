//! Accounts, principals, policies and keys: records, snapshot, commands.
