//! The simulator beside the house: what it says of a principal is what happens to him, the organisation's policies included.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

use daypass_kernel::limits::{MAX_LENGTHY_CALLS, MAX_LENGTHY_CALLS_OF_AN_ACCOUNT};
use daypass_testbed::{Answer, Credentials, House, allow, deny, document};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const ACTIONS: [&str; 2] = ["ListUsers", "ListRoles"];

async fn ask(house: &House, admin: &Credentials, source: &str, parameters: &[(&str, &str)]) -> Answer {
    let base = [("PolicySourceArn", source), ("ActionNames.member.1", "iam:ListUsers"), ("ActionNames.member.2", "iam:ListRoles")];
    house.iam(admin, "SimulatePrincipalPolicy", &[&base[..], parameters].concat()).await.ok()
}

/// The decision on each action, and what the organisation says; nothing if it takes no part.
fn told(answer: &Answer) -> Vec<(String, Option<String>)> {
    let results = answer.body.split("<EvalActionName>").skip(1);
    let between = |text: &str, open: &str| Some(text.split_once(open)?.1.split_once('<')?.0.to_owned());
    results.map(|result| (between(result, "<EvalDecision>").unwrap(), between(result, "<AllowedByOrganizations>"))).collect()
}

async fn member_user(house: &House, admin: &Credentials) -> Credentials {
    house.iam(admin, "CreateUser", &[("UserName", "Bob")]).await.ok();
    let all = document(&[&allow("*", "*")]);
    house.iam(admin, "PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "All"), ("PolicyDocument", &all)]).await.ok();
    house.iam(admin, "CreateAccessKey", &[("UserName", "Bob")]).await.ok().credentials()
}

#[tokio::test]
async fn service_control_policies_take_part_in_the_simulation_of_a_member_as_they_do_in_its_calls() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    let bob = member_user(&house, &admin).await;
    let source = format!("arn:aws:iam::{member}:user/Bob");
    let happens = async || {
        let mut happened = Vec::new();
        for action in ACTIONS {
            happened.push(house.iam(&bob, action, &[]).await.status == 200);
        }
        happened
    };
    let said = |told: &[(String, Option<String>)]| told.iter().map(|(decision, _)| decision == "allowed").collect::<Vec<_>>();
    let [yes, no] = ["true", "false"].map(|truth| Some(truth.to_owned()));
    let expect = |decisions: [(&str, &Option<String>); 2]| decisions.map(|(decision, organization)| (decision.to_owned(), organization.clone()));

    // Without policies of that type nothing is told of the organisation.
    let before = told(&ask(&house, &admin, &source, &[]).await);
    assert_eq!(before, expect([("allowed", &None), ("allowed", &None)]));
    house.enable(SCP).await;
    let id = house.scp("NoUsers", &document(&[&deny("iam:ListUsers", "*")])).await;
    house.attach(&id, &house.root_id()).await;
    let bound = ask(&house, &admin, &source, &[]).await;
    assert_eq!(told(&bound), expect([("explicitDeny", &no), ("allowed", &yes)]));
    assert!(!bound.body.contains("NoUsers") && !bound.body.contains(&id), "{}", bound.body);
    assert_eq!(said(&told(&bound)), happens().await);
    // Of a resource that is named the details are empty within one account; where the organisation denies, the simulation ends and there are none.
    let named = ask(&house, &admin, &source, &[("ResourceArns.member.1", source.as_str())]).await;
    assert_eq!(told(&named), told(&bound));
    let has_details: Vec<bool> = named.body.split("<EvalActionName>").skip(1).map(|result| result.contains("<EvalDecisionDetails")).collect();
    assert_eq!(has_details, [false, true], "{}", named.body);

    let without = ask(&house, &admin, &source, &[("PolicyExclusionList.member.1.PolicyType", "scp")]).await;
    assert_eq!(told(&without), expect([("allowed", &None), ("allowed", &None)]));
    let others = ask(&house, &admin, &source, &[("PolicyExclusionList.member.1.PolicyType", "rcp")]).await;
    assert_eq!(told(&others), told(&bound));

    let unit = house.unit(&house.root_id(), "Unit").await;
    house.move_account(member, &unit).await;
    let narrow = house.scp("Users", &document(&[&allow("iam:ListUsers", "*")])).await;
    house.attach(&narrow, &unit).await;
    house.detach("p-FullAWSAccess", &unit).await;
    house.detach(&id, &house.root_id()).await;
    // The administrator is bound, too, so the question is asked by a simulation that is still allowed.
    let asks = house.scp("Asks", &document(&[&allow("iam:Simulate*", "*")])).await;
    house.attach(&asks, &unit).await;
    let levels = told(&ask(&house, &admin, &source, &[]).await);
    assert_eq!(levels, expect([("allowed", &yes), ("implicitDeny", &no)]));
    assert_eq!(said(&levels), happens().await);
}

#[tokio::test]
async fn the_management_account_is_bound_by_no_service_control_policy() {
    let house = House::new().await;
    house.enable(SCP).await;
    let id = house.scp("Nothing", &document(&[&deny("*", "*")])).await;
    house.attach(&id, &house.root_id()).await;
    house.user("Own", &[&allow("iam:ListUsers", "*")]).await;
    let root = house.root.clone();
    let account = daypass_testbed::MANAGEMENT;
    let told = told(&ask(&house, &root, &format!("arn:aws:iam::{account}:user/Own"), &[]).await);
    assert_eq!(told, [("allowed".to_owned(), None), ("implicitDeny".to_owned(), None)]);
}

#[tokio::test]
async fn while_a_page_is_made_others_are_served() {
    let house = House::new().await;
    let parameters = [("ActionNames.member.1", "s3:GetObject"), ("PolicyInputList.member.1", &*document(&[&allow("*", "*")]))];
    let first = house.journal.events().len();
    // There is one thread, and the page is asked for first.
    let (page, _) = tokio::join!(house.iam(&house.root, "SimulateCustomPolicy", &parameters), house.whoami(&house.root));
    page.ok();
    let events = house.journal.events();
    let operations: Vec<&str> = events.iter().skip(first).filter_map(|event| event["operation"].as_str()).collect();
    assert_eq!(operations, ["GetCallerIdentity", "SimulateCustomPolicy"]);
}

/// Looks at each page once, which then has its seat; on this one thread no work ends before all were looked at.
async fn seated<F: Future<Output = Answer>>(pages: &mut [Pin<Box<F>>]) {
    poll_fn(|context| {
        assert!(pages.iter_mut().all(|page| page.as_mut().poll(context).is_pending()));
        Poll::Ready(())
    })
    .await;
}

#[tokio::test]
async fn pages_wait_for_each_other_and_not_without_end() {
    let house = House::new().await;
    let parameters = [("ActionNames.member.1", "s3:GetObject"), ("PolicyInputList.member.1", &*document(&[&allow("*", "*")]))];
    let mut askers = vec![house.root.clone()];
    for at in 1..=MAX_LENGTHY_CALLS / MAX_LENGTHY_CALLS_OF_AN_ACCOUNT {
        askers.push(house.account(&format!("Member{at}")).await.1);
    }
    let first = house.journal.events().len();
    let page = |asker| Box::pin(house.iam(asker, "SimulateCustomPolicy", &parameters));
    let mut pages: Vec<_> = (0..MAX_LENGTHY_CALLS).map(|at| page(&askers[at / MAX_LENGTHY_CALLS_OF_AN_ACCOUNT])).collect();
    seated(&mut pages).await;
    // This account has no page yet; there is no seat for anybody.
    page(askers.last().unwrap()).await.refused(400, "Throttling");
    for page in pages {
        page.await.ok();
    }
    // W9.1: the one that was sent away is on record, too.
    assert_eq!(house.journal.events().len(), first + MAX_LENGTHY_CALLS + 1);
    page(&house.root).await.ok();
}

#[tokio::test]
async fn an_account_that_asks_for_many_pages_waits_for_itself() {
    let house = House::new().await;
    let (_, admin) = house.account("Member").await;
    let bob = house.user("Bob", &[&allow("iam:Simulate*", "*")]).await;
    let parameters = [("ActionNames.member.1", "s3:GetObject"), ("PolicyInputList.member.1", &*document(&[&allow("*", "*")]))];
    let page = |asker| Box::pin(house.iam(asker, "SimulateCustomPolicy", &parameters));
    let mut pages: Vec<_> = (0..MAX_LENGTHY_CALLS_OF_AN_ACCOUNT).map(|_| page(&house.root)).collect();
    seated(&mut pages).await;
    // Whoever of the account asks: its seats are taken, and only its.
    page(&bob).await.refused(400, "Throttling");
    page(&admin).await.ok();
    for page in pages {
        page.await.ok();
    }
    page(&bob).await.ok();
}

#[tokio::test]
async fn who_may_not_ask_for_a_page_takes_no_seat() {
    let house = House::new().await;
    let bob = house.user("Bob", &[]).await;
    let parameters = [("ActionNames.member.1", "s3:GetObject"), ("PolicyInputList.member.1", &*document(&[&allow("*", "*")]))];
    let page = |asker| Box::pin(house.iam(asker, "SimulateCustomPolicy", &parameters));
    let mut pages: Vec<_> = (0..MAX_LENGTHY_CALLS_OF_AN_ACCOUNT).map(|_| page(&house.root)).collect();
    seated(&mut pages).await;
    let first = house.journal.events().len();
    page(&bob).await.refused(403, "AccessDenied");
    assert_eq!(house.journal.events().len(), first + 1);
    assert_eq!(house.journal.last()["decisions"][0]["effect"], "deny");
    for page in pages {
        page.await.ok();
    }
}

#[tokio::test]
async fn w9_1_a_page_that_nobody_waits_for_any_more_is_on_record() {
    let house = House::new().await;
    let parameters = [("ActionNames.member.1", "s3:GetObject"), ("PolicyInputList.member.1", &*document(&[&allow("*", "*")]))];
    let first = house.journal.events().len();
    let mut page = Box::pin(house.iam(&house.root, "SimulateCustomPolicy", &parameters));
    assert!(poll_fn(|context| Poll::Ready(page.as_mut().poll(context).is_pending())).await);
    drop(page);
    while house.journal.events().len() == first {
        tokio::task::yield_now().await;
    }
    assert_eq!(house.journal.last()["operation"], "SimulateCustomPolicy");
}
