//! The rules, by the names under which people look them up.

use std::fmt;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// AWS refuses the document.
    Error,
    /// AWS takes it, and it does something else than it seems to say.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// The word in a finding.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident;)+) => {
        /// What a finding is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Rule {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in a finding; it never changes its meaning.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// How much it weighs.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }

            /// What it says, in one line.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim_ascii(),)+ }
            }
        }
    };
}

rules! {
    /// AWS refuses the document when it is written; the message is AWS's own.
    Malformed = "malformed", Error;
    /// AWS refuses the document for its length; the message is AWS's own.
    TooLong = "too-long", Error;
    /// W1.4: a value that its negated operator cannot read differs from everything, so the condition holds.
    NegatedUnreadable = "negated-unreadable", Warning;
    /// W1.4: an ARN operator whose value is no ARN never lets an Allow apply, and always lets a Deny apply.
    NoArn = "no-arn", Warning;
    /// A value that its operator cannot read matches nothing.
    Unreadable = "unreadable", Warning;
    /// W1.4: a negated operator holds while its key is absent, so an Allow applies to requests without the key.
    NegatedAbsent = "negated-absent", Warning;
    /// W1.4: a variable that has no value makes a negated operator hold.
    NegatedVariable = "negated-variable", Warning;
    /// A condition without values: never met, or always if its operator is negated.
    NoValues = "no-values", Warning;
    /// `Bool` takes every text but `true` for false, `Null` takes every text but `true` for "must be present".
    NoBoolean = "no-boolean", Warning;
    /// A multivalued key without a set operator is never met while it is present, not even by a Deny.
    MultiWithoutSet = "multi-without-set", Warning;
    /// `ForAllValues` is true of nothing: an Allow applies to requests without the key.
    ForAllAbsent = "for-all-absent", Warning;
    /// A set operator on a key that has one value.
    SetOfOne = "set-of-one", Warning;
    /// A key that no list has: it is absent from every request.
    UnknownKey = "unknown-key", Warning;
    /// W10.8: a key that no client can produce.
    ForeignKey = "foreign-key", Warning;
    /// A key that no request has which is served so far, or of which nothing here can tell.
    NotFilled = "not-filled", Info;
    /// W10.8: an Allow whose only conditions are on what the client says about itself.
    ProvesNothing = "proves-nothing", Warning;
    /// The operator is not meant for values of this key.
    TypeMismatch = "type-mismatch", Warning;
    /// `aws:MultiFactorAuthPresent` is absent from requests with long-term keys: the Deny does not reach them.
    MfaAbsent = "mfa-absent", Warning;
    /// A wildcard under an operator that compares letter by letter.
    LiteralWildcard = "literal-wildcard", Warning;
    /// `NotAction` with Allow grants everything else, of every service.
    AllowNotAction = "allow-not-action", Warning;
    /// `NotResource` with Allow grants on everything else.
    AllowNotResource = "allow-not-resource", Warning;
    /// `NotPrincipal` with Allow: AWS documents it with Deny only, and here it grants nothing.
    AllowNotPrincipal = "allow-not-principal", Warning;
    /// A Deny with `NotPrincipal` that leaves out a principal and not its account denies it all the same, with everybody else there.
    NotPrincipalAccount = "not-principal-account", Warning;
    /// An Allow for everyone, without a condition.
    Everyone = "everyone", Warning;
    /// W10.2: no client is ever a service.
    ServicePrincipal = "service-principal", Info;
    /// Whoever a provider vouches for may assume the role.
    AnySubject = "any-subject", Warning;
    /// Another account is trusted without an external id.
    NoExternalId = "no-external-id", Info;
    /// A provider of another account: no token is ever verified against it.
    ForeignProvider = "foreign-provider", Warning;
    /// `${…}` is ordinary text in a document that is not of version 2012-10-17.
    VariableVersion = "variable-version", Warning;
    /// `${…}` is ordinary text in this place.
    VariablePlace = "variable-place", Warning;
    /// A variable whose key no list has, or has several values: it never has a value.
    VariableWithoutValue = "variable-without-value", Warning;
    /// A service that is served has no such action.
    UnknownAction = "unknown-action", Warning;
    /// A service that is not served.
    UnservedService = "unserved-service", Info;
    /// An action that is asked on `*` beside resources that are named.
    ActionNeedsStar = "action-needs-star", Warning;
    /// A resource that none of the statement's actions is asked on.
    ResourceMismatch = "resource-mismatch", Warning;
    /// A resource whose ARN has a placeholder where an account belongs.
    NoAccount = "no-account", Warning;
    /// An inline policy that is too long for some whom it may be for.
    TooLongForSome = "too-long-for-some", Info;
    /// `iam:PassRole` on all roles, to whatever service.
    PassAnyRole = "pass-any-role", Warning;
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
