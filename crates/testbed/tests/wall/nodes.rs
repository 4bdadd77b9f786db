//! Several nodes over one store: what was judged before another node's change and is committed after it, is judged again.

use daypass_directory::{
    Batch, Outcome, PolicyText, Quotas, Within,
    commands::{
        Ids,
        attached::Holder,
        controls::{self, UpdateControlPolicy},
        inline, organization, units,
    },
    records::ControlPolicyType,
};
use daypass_names::{AccountId, PolicyName};
use daypass_policy::{Catalogue, DocumentKind};
use daypass_testbed::{House, MANAGEMENT, allow, deny, document};

const SCP: &str = "SERVICE_CONTROL_POLICY";

struct Never;

impl Ids for Never {
    fn block(&mut self) -> [u8; 16] {
        panic!("nothing here has an id")
    }
}

fn text(statements: &[&str], kind: DocumentKind) -> PolicyText {
    PolicyText::parse(&document(statements), kind, &Catalogue::reference()).unwrap()
}

/// Another node does that in an account, just before this one commits.
fn overtake(house: &House, account: AccountId, command: impl FnOnce(&mut Within<'_>) -> Outcome<()>) {
    let (snapshot, quotas) = (house.snapshot(), Quotas::default());
    let mut within = Within { snapshot: &snapshot, account, quotas: &quotas, now: house.now(), ids: &mut Never };
    let ((), batch): ((), Batch) = command(&mut within).unwrap();
    house.store.overtake(batch.into_store(&snapshot));
}

fn management() -> AccountId {
    AccountId::parse(MANAGEMENT).unwrap()
}

fn done<T>(outcome: Outcome<T>) -> Outcome<()> {
    outcome.map(|(_, batch)| ((), batch))
}

/// Each way in which the organisation can take from a member what it was just allowed.
#[tokio::test]
async fn a_member_s_write_that_was_judged_before_a_change_of_the_organisation_is_judged_again() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    house.enable(SCP).await;
    let (root, unit) = (house.root_id(), house.unit(&house.root_id(), "Closed").await);
    let closed = house.scp("Closed", &document(&[&deny("iam:CreateUser", "*")])).await;
    house.attach(&closed, &unit).await;
    let open = house.scp("Open", &document(&[&allow("s3:*", "*")])).await;
    house.attach(&open, &root).await;
    let refused = async |name: &str| {
        house.iam(&admin, "CreateUser", &[("UserName", name)]).await.refused(403, "AccessDenied");
        assert!(house.snapshot().user(member, name).is_none(), "{name}");
    };

    overtake(&house, management(), |within| controls::attach(within, &closed, &member.to_string()));
    refused("Attached").await;
    house.detach(&closed, &member.to_string()).await;

    overtake(&house, management(), |within| controls::attach(within, &closed, &root));
    refused("AttachedAbove").await;
    house.detach(&closed, &root).await;

    overtake(&house, management(), |within| controls::detach(within, "p-FullAWSAccess", &root));
    refused("Detached").await;
    house.attach("p-FullAWSAccess", &root).await;

    overtake(&house, management(), |within| {
        let text = Some(text(&[&deny("iam:*", "*")], ControlPolicyType::ServiceControl.document()));
        done(controls::update(within, &open, UpdateControlPolicy { text, ..UpdateControlPolicy::default() }))
    });
    refused("Updated").await;
    house.detach(&open, &root).await;

    overtake(&house, management(), |within| units::move_account(within, member, &root, &unit));
    refused("Moved").await;
    house.move_account(member, &root).await;

    // What does not concern it is judged again, too, and is still allowed.
    overtake(&house, management(), |within| controls::attach(within, &closed, MANAGEMENT));
    house.iam(&admin, "CreateUser", &[("UserName", "Allowed")]).await.ok();

    overtake(&house, management(), |within| organization::close_account(within, member));
    house.iam(&admin, "CreateUser", &[("UserName", "Late")]).await.refused(403, "InvalidClientTokenId");
    assert!(house.snapshot().user(member, "Late").is_none());
}

#[tokio::test]
async fn what_a_caller_does_in_another_account_is_judged_again_when_his_own_has_changed() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    house.iam(&admin, "CreateUser", &[("UserName", "Bob")]).await.ok();
    let all = document(&[&allow("s3:*", "*")]);
    house.iam(&admin, "PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Own"), ("PolicyDocument", &all)]).await.ok();
    let bob = house.iam(&admin, "CreateAccessKey", &[("UserName", "Bob")]).await.ok().credentials();
    house.bucket("shared").await;
    let grant = r#"{"Effect":"Allow","Principal":{"AWS":"MEMBER"},"Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::shared"}"#;
    house.bucket_policy("shared", &document(&[&grant.replace("MEMBER", &member.to_string())])).await;

    let own = PolicyName::parse("Own").unwrap();
    overtake(&house, member, |within| inline::put(within, Holder::User("Bob"), &own, text(&[&deny("s3:*", "*")], DocumentKind::Identity)));
    house.s3(&bob, "DELETE", "/shared").await.refused(403, "AccessDenied");
    assert!(house.snapshot().bucket("shared").is_some());
    house.iam(&admin, "PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Own"), ("PolicyDocument", &all)]).await.ok();
    house.s3(&bob, "DELETE", "/shared").await.is(204);
}
