//! Any commands in any order keep the laws that [`House::run`] holds each of them to.

use daypass_names::{AccessKeyId, Tag};
use daypass_policy::DocumentKind;
use proptest::prelude::*;

use super::{ADMINISTRATOR, House, group_name, management, member, policy_name, role_name, sealed, text, trust_in, user_name};
use crate::{
    Outcome, Within,
    commands::{
        access_keys::{self, Owner},
        alias, attached,
        attached::Holder,
        boundary, groups, inline, organization, policies, roles, tags, users,
    },
    records::KeyStatus,
};

/// Few names, so that commands meet.
const NAMES: [&str; 4] = ["a", "A", "b", "C"];
const ARNS: [&str; 3] = ["arn:aws:iam::222222222222:policy/a", "arn:aws:iam::222222222222:policy/b", ADMINISTRATOR];

#[derive(Debug, Clone, Copy)]
struct Step {
    command: u8,
    holder: u8,
    name: usize,
    other: usize,
    arn: usize,
}

fn step() -> impl Strategy<Value = Step> {
    (0..32_u8, 0..3_u8, 0..NAMES.len(), 0..NAMES.len(), 0..ARNS.len()).prop_map(|(command, holder, name, other, arn)| Step {
        command,
        holder,
        name,
        other,
        arn,
    })
}

fn done<T>(outcome: Outcome<T>) -> Outcome<()> {
    outcome.map(|(_, batch)| ((), batch))
}

fn perform(within: &mut Within<'_>, step: Step) -> Outcome<()> {
    let (name, other, arn) = (NAMES[step.name], NAMES[step.other], ARNS[step.arn]);
    let holder = match step.holder {
        0 => Holder::User(name),
        1 => Holder::Group(name),
        _ => Holder::Role(name),
    };
    let key = AccessKeyId::mint_long_term(member(), [u8::try_from(step.other).unwrap(); 16]);
    match step.command {
        0..=2 => done(users::create(
            within,
            &users::CreateUser { name: user_name(name), path: "/", boundary: (step.other == 0).then_some(arn), tags: &[] },
        )),
        3 => done(users::update(within, name, Some(&user_name(other)), Some("/p/"))),
        4 => users::delete(within, name),
        5 | 6 => users::add_to_group(within, name, other),
        7 => users::remove_from_group(within, name, other),
        8 | 9 => done(groups::create(within, &group_name(name), "/")),
        10 => done(groups::update(within, name, Some(&group_name(other)), None)),
        11 => groups::delete(within, name),
        12 | 13 => done(roles::create(within, roles::CreateRole { name: role_name(name), ..super::roles::input("x") })),
        14 => roles::delete(within, name),
        15 => done(roles::update_trust(within, name, trust_in(&format!(r#"{{"AWS":"arn:aws:iam::222222222222:user/{other}"}}"#)))),
        16 | 17 => {
            let input =
                policies::CreatePolicy { name: policy_name(name), path: "/", description: None, text: text(DocumentKind::Managed), tags: &[] };
            done(policies::create(within, input))
        }
        18 => policies::delete(within, arn),
        19 => done(policies::create_version(within, arn, text(DocumentKind::Managed), step.other > 1)),
        20 => policies::delete_version(within, arn, "v1"),
        21 | 22 => attached::attach(within, holder, arn),
        23 => attached::detach(within, holder, arn),
        24 => inline::put(within, holder, &policy_name(other), text(DocumentKind::Identity)),
        25 => inline::delete(within, holder, other),
        26 => match step.holder {
            0 => boundary::put_user(within, name, arn),
            1 => boundary::delete_user(within, name),
            _ => boundary::put_role(within, name, arn),
        },
        27 => done(access_keys::create(within, Owner::User(name), key, sealed("s"))),
        28 => access_keys::update(within, Owner::User(name), key.as_str(), KeyStatus::Inactive),
        29 => access_keys::delete(within, Owner::User(name), key.as_str()),
        30 => done(tags::tag_user(within, name, &[Tag::new(other, "v")])),
        _ => alias::create(within, &format!("alias-{}", step.other)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    /// Refused or not, a command leaves a snapshot that equals the one loaded anew, and nothing that names what is gone.
    #[test]
    fn any_commands_keep_snapshot_and_store_alike(steps in prop::collection::vec(step(), 1..60)) {
        let mut house = House::with_member();
        for step in steps {
            let _ = house.run(member(), |within| perform(within, step));
        }
    }

    /// The same with whole accounts: created, closed, named.
    #[test]
    fn any_accounts_keep_snapshot_and_store_alike(steps in prop::collection::vec((0..4_u8, 0..3_u8), 1..20)) {
        let mut house = House::with_member();
        for (command, number) in steps {
            let _ = match command {
                0 => house.run(management(), |within| {
                    let email = format!("{number}@example.com");
                    done(organization::request_account(within, organization::RequestAccount { name: "A", email: &email, role: None, tags: &[] }))
                }),
                1 => {
                    let waiting = house.snapshot.create_accounts_in_progress().next().map(|request| request.id.to_string());
                    house.run(management(), |within| done(organization::complete_account(within, &waiting.unwrap_or_default(), None)))
                }
                2 => {
                    let last = house.snapshot.accounts().last().map(|account| account.id).unwrap();
                    house.run(management(), |within| organization::close_account(within, last))
                }
                _ => house.run(if number == 0 { management() } else { member() }, |within| alias::create(within, &format!("alias-{number}"))),
            };
        }
    }
}
