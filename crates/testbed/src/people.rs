//! Who lives in the house: users with keys, roles, accounts, and the documents that say what they may do.

use daypass_names::AccountId;
use serde_json::json;

use crate::{Answer, Credentials, House, MANAGEMENT};

/// `{"Effect":"Allow","Action":…,"Resource":…}`
pub fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

/// `{"Effect":"Deny","Action":…,"Resource":…}`
pub fn deny(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Deny","Action":"{action}","Resource":"{resource}"}}"#)
}

/// A document of those statements.
pub fn document(statements: &[&str]) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

/// A trust policy that lets that AWS principal assume the role.
pub fn trust(principal: &str) -> String {
    document(&[&format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}"#)])
}

impl House {
    /// IAM as the management account's root user; it must succeed.
    pub async fn manage(&self, action: &str, parameters: &[(&str, &str)]) -> Answer {
        self.iam(&self.root, action, parameters).await.ok()
    }

    /// A user of the management account with an access key, and an inline policy if statements are given.
    pub async fn user(&self, name: &str, statements: &[&str]) -> Credentials {
        self.manage("CreateUser", &[("UserName", name)]).await;
        if !statements.is_empty() {
            self.grant_user(name, statements).await;
        }
        self.manage("CreateAccessKey", &[("UserName", name)]).await.credentials()
    }

    /// Puts the inline policy `Granted` of a user.
    pub async fn grant_user(&self, name: &str, statements: &[&str]) {
        let document = document(statements);
        self.manage("PutUserPolicy", &[("UserName", name), ("PolicyName", "Granted"), ("PolicyDocument", &document)]).await;
    }

    /// A role of the management account with that trust policy, and an inline policy if statements are given; its ARN.
    pub async fn role(&self, name: &str, trust: &str, statements: &[&str]) -> String {
        let arn = self.manage("CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", trust)]).await.value("Arn");
        if !statements.is_empty() {
            self.grant_role(name, statements).await;
        }
        arn
    }

    /// Puts the inline policy `Granted` of a role.
    pub async fn grant_role(&self, name: &str, statements: &[&str]) {
        let document = document(statements);
        self.manage("PutRolePolicy", &[("RoleName", name), ("PolicyName", "Granted"), ("PolicyDocument", &document)]).await;
    }

    /// Assumes a role; it must succeed.
    pub async fn assume(&self, who: &Credentials, role: &str, session: &str) -> Credentials {
        self.try_assume(who, role, session, &[]).await.ok().credentials()
    }

    /// Assumes a role with further parameters, or is refused.
    pub async fn try_assume(&self, who: &Credentials, role: &str, session: &str, more: &[(&str, &str)]) -> Answer {
        let mut parameters = vec![("RoleArn", role), ("RoleSessionName", session)];
        parameters.extend_from_slice(more);
        self.sts(who, "AssumeRole", &parameters).await
    }

    /// Who the credentials are: the ARN that GetCallerIdentity answers.
    pub async fn whoami(&self, who: &Credentials) -> Answer {
        self.sts(who, "GetCallerIdentity", &[]).await
    }

    /// A new account of the organisation, completed, and an administrator's session in it.
    pub async fn account(&self, name: &str) -> (AccountId, Credentials) {
        let email = format!("{}@example.com", name.to_lowercase());
        let asked = self.organizations(&self.root, "CreateAccount", &json!({"AccountName": name, "Email": email})).await.ok();
        let id = asked.json()["CreateAccountStatus"]["Id"].as_str().unwrap().to_owned();
        self.until("the account is created", |snapshot| {
            let request = snapshot.create_account(&id);
            request.is_some() && !snapshot.create_accounts_in_progress().any(|open| *open.id == *id)
        })
        .await;
        let status = self.organizations(&self.root, "DescribeCreateAccountStatus", &json!({"CreateAccountRequestId": id})).await.ok();
        let account = AccountId::parse(status.json()["CreateAccountStatus"]["AccountId"].as_str().unwrap()).unwrap();
        let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
        let admin = self.user(&format!("AdminOf{name}"), &[&allow("sts:AssumeRole", &role)]).await;
        (account, self.assume(&admin, &role, "admin").await)
    }
}

/// The ARN of something of IAM in the management account.
pub fn arn(resource: &str) -> String {
    format!("arn:aws:iam::{MANAGEMENT}:{resource}")
}
