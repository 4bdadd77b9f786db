//! The organisation of a house: units, control policies, and where accounts are.

use daypass_names::AccountId;
use serde_json::{Value, json};

use crate::{Answer, House};

impl House {
    /// Organizations as the management account's root user; it must succeed.
    pub async fn organize(&self, operation: &str, input: Value) -> Answer {
        self.organizations(&self.root, operation, &input).await.ok()
    }

    /// `r-…`
    pub fn root_id(&self) -> String {
        self.snapshot().organization().unwrap().root_id.to_string()
    }

    /// Puts the policies of a type into effect.
    pub async fn enable(&self, kind: &str) {
        self.organize("EnablePolicyType", json!({"RootId": self.root_id(), "PolicyType": kind})).await;
    }

    /// A service control policy of that document: its id.
    pub async fn scp(&self, name: &str, document: &str) -> String {
        self.control_policy("SERVICE_CONTROL_POLICY", name, document).await
    }

    /// A resource control policy of that document: its id.
    pub async fn rcp(&self, name: &str, document: &str) -> String {
        self.control_policy("RESOURCE_CONTROL_POLICY", name, document).await
    }

    async fn control_policy(&self, kind: &str, name: &str, document: &str) -> String {
        let input = json!({"Type": kind, "Name": name, "Description": "", "Content": document});
        text(&self.organize("CreatePolicy", input).await.json()["Policy"]["PolicySummary"]["Id"])
    }

    /// Attaches a control policy.
    pub async fn attach(&self, policy: &str, target: &str) {
        self.organize("AttachPolicy", json!({"PolicyId": policy, "TargetId": target})).await;
    }

    /// Detaches a control policy.
    pub async fn detach(&self, policy: &str, target: &str) {
        self.organize("DetachPolicy", json!({"PolicyId": policy, "TargetId": target})).await;
    }

    /// A unit in the root or in another unit: its id.
    pub async fn unit(&self, parent: &str, name: &str) -> String {
        let made = self.organize("CreateOrganizationalUnit", json!({"ParentId": parent, "Name": name})).await;
        text(&made.json()["OrganizationalUnit"]["Id"])
    }

    /// Moves an account from where it is.
    pub async fn move_account(&self, account: AccountId, destination: &str) {
        let snapshot = self.snapshot();
        let source = snapshot.parent_of(snapshot.account(account).unwrap()).unwrap();
        let input = json!({"AccountId": account.to_string(), "SourceParentId": source, "DestinationParentId": destination});
        self.organize("MoveAccount", input).await;
    }

    /// The ARN of an own control policy.
    pub fn control_arn(&self, policy: &str) -> String {
        let snapshot = self.snapshot();
        snapshot.organization().unwrap().policy_arn(snapshot.control_policy(policy).unwrap())
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
