//! Who is exempt: callers that no client can be are tried here.

use daypass_directory::{
    AwsPolicies, Batch, Ids, Outcome, PolicyText, Quotas, Snapshot, Within,
    commands::{
        controls::{self, CreateControlPolicy},
        founding, organization,
    },
    records::{ControlPolicyType, Sealed},
};
use daypass_names::{AccessKeyId, AccountId, SessionName, Timestamp};
use daypass_policy::Catalogue;

use super::{Levels, Owner};
use crate::caller::{Caller, Principal};

struct Counting(u128);

impl Ids for Counting {
    fn block(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes()
    }
}

fn account(digits: &str) -> AccountId {
    AccountId::parse(digits).unwrap()
}

fn management() -> AccountId {
    account("111111111111")
}

fn member() -> AccountId {
    account("222222222222")
}

/// Runs a command of the management account and answers what it leads to.
fn run<T>(snapshot: &mut Snapshot, ids: &mut Counting, command: impl FnOnce(&mut Within<'_>) -> Outcome<T>) -> T {
    let quotas = Quotas::default();
    let mut within = Within { snapshot, account: management(), quotas: &quotas, now: Timestamp::from_epoch_seconds(1_780_000_000), ids };
    let (value, batch): (T, Batch) = command(&mut within).unwrap();
    *snapshot = snapshot.with(&batch);
    value
}

/// A member account, both types enabled, and a policy of each attached to the root.
fn organisation() -> Snapshot {
    let (mut snapshot, mut ids) = (Snapshot::empty(AwsPolicies::built_in()), Counting(0));
    let key = AccessKeyId::mint_long_term(management(), [9; 16]);
    let (secret, ring) = (Sealed::new(vec![1]), Sealed::new(vec![2]));
    let found = founding::Found { deployment: "d", dev: false, name: "M", email: "m@example.com", key, secret, ring };
    run(&mut snapshot, &mut ids, |within| founding::found(within, found));
    let wanted = organization::RequestAccount { name: "Member", email: "a@example.com", role: None, tags: &[] };
    let request = run(&mut snapshot, &mut ids, |within| organization::request_account(within, wanted));
    run(&mut snapshot, &mut ids, |within| organization::complete_account(within, &request.id, Some(member())));
    let root = snapshot.organization().unwrap().root_id.to_string();
    for kind in ControlPolicyType::ALL {
        run(&mut snapshot, &mut ids, |within| controls::enable(within, &root, kind));
        let principal = if kind == ControlPolicyType::ResourceControl { r#""Principal":"*","# } else { "" };
        let text = format!(r#"{{"Statement":{{"Effect":"Deny",{principal}"Action":"s3:*","Resource":"*"}}}}"#);
        let text = PolicyText::parse(&text, kind.document(), &Catalogue::reference()).unwrap();
        let policy = run(&mut snapshot, &mut ids, |within| {
            controls::create(within, CreateControlPolicy { kind, name: "A", description: "", text, tags: &[] })
        });
        run(&mut snapshot, &mut ids, |within| controls::attach(within, &policy.id, &root));
    }
    snapshot
}

fn session(snapshot: &Snapshot, role: &str) -> Caller {
    let role = snapshot.role(member(), role).unwrap();
    let name = SessionName::parse("session").unwrap();
    Caller::new(Principal::RoleSession { account: member(), role: role.clone(), name }, None, None)
}

/// How many policies each level has.
fn sizes(levels: &[&[daypass_policy::Attached<'_>]]) -> Vec<usize> {
    levels.iter().map(|level| level.len()).collect()
}

#[test]
fn service_control_policies_bind_whom_an_account_stands_behind() {
    let snapshot = organisation();
    let of = |caller: &Caller| sizes(&Levels::of_caller(&snapshot, caller).unwrap().slices());
    let root = |account| Caller::new(Principal::Root { account }, None, None);
    assert_eq!(of(&root(member())), [2, 1]);
    assert_eq!(of(&session(&snapshot, organization::DEFAULT_ROLE)), [2, 1]);
    let nobody: [usize; 0] = [];
    assert_eq!(of(&root(management())), nobody);
    assert_eq!(of(&root(account("333333333333"))), nobody);
    assert_eq!(of(&session(&snapshot, founding::SERVICE_ROLE)), nobody);
    assert_eq!(of(&Caller::anonymous()), nobody);
    assert_eq!(of(&Caller::new(Principal::Service { name: "organizations.amazonaws.com" }, None, None)), nobody);
}

#[test]
fn resource_control_policies_bind_everybody_s_use_of_what_they_cover() {
    let snapshot = organisation();
    let of = |account, caller: &Caller, action: &str, resource: &str| {
        sizes(&Owner::of(&snapshot, Some(account)).unwrap().controls_for(caller, action, resource).map(Levels::slices).unwrap_or_default())
    };
    let (stranger, nobody) = (Caller::new(Principal::Root { account: management() }, None, None), Caller::anonymous());
    let bucket = "arn:aws:s3:::bucket";
    let role = |path: &str| format!("arn:aws:iam::{}:role/{path}", member());
    for caller in [&stranger, &nobody] {
        assert_eq!(of(member(), caller, "s3:GetObject", bucket), [2, 1]);
        assert_eq!(of(member(), caller, "sts:AssumeRole", &role("path/Role")), [2, 1]);
    }
    let none: [usize; 0] = [];
    assert_eq!(of(member(), &stranger, "iam:GetRole", &role("Role")), none);
    assert_eq!(of(member(), &stranger, "sts:AssumeRole", &role("aws-service-role/a.amazonaws.com/Role")), none);
    assert_eq!(of(member(), &session(&snapshot, founding::SERVICE_ROLE), "s3:GetObject", bucket), none);
    assert_eq!(of(management(), &nobody, "s3:GetObject", bucket), none);
    assert_eq!(of(account("333333333333"), &nobody, "s3:GetObject", bucket), none);
    assert_eq!(Owner::of(&snapshot, None).unwrap().organization, None);
}
