//! The tutorial, in its order: the accounts, Production, Development, the crossing, the refusals, the clock.

use super::{
    call::Call,
    client::Profile,
    documents,
    reply::BODY,
    story::{By, Refusal, Story},
};

/// How long the session lives, in seconds, and one more.
const BEYOND_THE_SESSION_SECONDS: i64 = 3601;

const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const POWER_USER: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

/// Who and what the story has made.
pub(super) struct Chapters {
    admin: Profile,
    production: Profile,
    development: Profile,
    development_id: String,
    role: String,
    policy: String,
}

impl Chapters {
    /// Tells all of it. The clock of a folder that is kept stays where it is: `aws` signs by the machine's clock.
    pub(super) async fn tell(story: &mut Story, keep: bool) -> anyhow::Result<()> {
        story.transcript().line("AWS's tutorial \"Delegate access across AWS accounts using IAM roles\", played against a server of its own.")?;
        story.transcript().line("What was decided is read from the server's trail. --profile names who asks.")?;
        let mut chapters = Self::accounts(story).await?;
        chapters.production(story).await?;
        let david = chapters.developers(story).await?;
        let theresa = chapters.testers(story).await?;
        let session = chapters.cross(story, &david).await?;
        chapters.others_are_refused(story, &theresa).await?;
        chapters.change(story, &session).await?;
        if !keep {
            chapters.clock(story, &david, &session).await?;
        }
        Ok(())
    }

    async fn accounts(story: &mut Story) -> anyhow::Result<Self> {
        story.step("The root user of the management account makes an administrator: root may not assume roles.")?;
        story.as_root(Call::iam("CreateUser", &[("UserName", "admin")]), &["Arn"]).await?;
        story.as_root(Call::iam("AttachUserPolicy", &[("UserName", "admin"), ("PolicyArn", ADMINISTRATOR)]), &[]).await?;
        let admin = story.credentials(None, Call::iam("CreateAccessKey", &[("UserName", "admin")]), "admin").await?;
        story.step("The organisation gets two accounts: Production, where live applications are, and Development.")?;
        let production_id = account(story, "Production").await?;
        let development_id = account(story, "Development").await?;
        story.step("The administrator enters both by the role that every new account has.")?;
        let production = enter(story, &admin, &production_id, "production").await?;
        let development = enter(story, &admin, &development_id, "development").await?;
        let role = format!("arn:aws:iam::{production_id}:role/UpdateApp");
        Ok(Self { admin, production, development, development_id, role, policy: String::new() })
    }

    /// Step 1 of the tutorial.
    async fn production(&mut self, story: &mut Story) -> anyhow::Result<()> {
        story.step("Production has the application in a bucket.")?;
        let bucket = Call::s3("PUT", "/productionapp", "s3api create-bucket --bucket productionapp");
        story.allowed(&self.production, bucket, &[]).await?;
        for (key, text) in [("index.html", "<p>Production</p>\n"), ("version.txt", "version 1\n")] {
            story.allowed(&self.production, put(key, text), &[]).await?;
        }
        story.step("The tutorial's policy as it is printed there begins with comments. AWS refuses that, and so does Daypass.")?;
        for line in documents::APP_WITH_COMMENTS.lines() {
            story.transcript().below(&format!("  | {line}"))?;
        }
        let malformed = Refusal { code: "MalformedPolicyDocument", text: "", by: By::Operation };
        story.refused(&self.production, policy(documents::APP_WITH_COMMENTS), malformed).await?;
        story.step("Without the two comments it is a policy.")?;
        self.policy = story.allowed(&self.production, policy(&documents::app()), &["Arn"]).await?.member("Arn")?;
        story.step("The role UpdateApp of Production trusts the account Development, and may do what that policy says.")?;
        let trust = documents::trust(&self.development_id);
        let role = Call::iam("CreateRole", &[("RoleName", "UpdateApp"), ("AssumeRolePolicyDocument", &trust)]);
        story.allowed(&self.production, role, &["Arn"]).await?;
        let attach = Call::iam("AttachRolePolicy", &[("RoleName", "UpdateApp"), ("PolicyArn", &self.policy)]);
        story.allowed(&self.production, attach, &[]).await?;
        Ok(())
    }

    /// Step 2 of the tutorial.
    async fn developers(&self, story: &mut Story) -> anyhow::Result<Profile> {
        story.step("Development: the group Developers may assume the role. David is a developer.")?;
        self.group(story, "Developers", "Allow").await?;
        self.member(story, "Developers", "David").await
    }

    async fn testers(&self, story: &mut Story) -> anyhow::Result<Profile> {
        story.step("The group Testers are power users, so the role is denied to them explicitly. Theresa is a tester.")?;
        self.group(story, "Testers", "Deny").await?;
        let attach = Call::iam("AttachGroupPolicy", &[("GroupName", "Testers"), ("PolicyArn", POWER_USER)]);
        story.allowed(&self.development, attach, &[]).await?;
        self.member(story, "Testers", "Theresa").await
    }

    async fn group(&self, story: &mut Story, name: &str, effect: &str) -> anyhow::Result<()> {
        story.allowed(&self.development, Call::iam("CreateGroup", &[("GroupName", name)]), &[]).await?;
        let document = documents::assume(effect, &self.role);
        let parameters = [("GroupName", name), ("PolicyName", "update-app"), ("PolicyDocument", document.as_str())];
        story.allowed(&self.development, Call::iam("PutGroupPolicy", &parameters), &[]).await?;
        Ok(())
    }

    async fn member(&self, story: &mut Story, group: &str, name: &str) -> anyhow::Result<Profile> {
        story.allowed(&self.development, Call::iam("CreateUser", &[("UserName", name)]), &["Arn"]).await?;
        let add = Call::iam("AddUserToGroup", &[("GroupName", group), ("UserName", name)]);
        story.allowed(&self.development, add, &[]).await?;
        let key = Call::iam("CreateAccessKey", &[("UserName", name)]);
        story.credentials(Some(&self.development), key, &name.to_lowercase()).await
    }

    /// Step 3 of the tutorial.
    async fn cross(&self, story: &mut Story, david: &Profile) -> anyhow::Result<Profile> {
        story.step("David assumes the role: it trusts his account, and his group may.")?;
        let session = story.credentials(Some(david), self.assume("David-ProdUpdate"), "update-app").await?;
        story.step("With the session's credentials he lists the bucket.")?;
        story.allowed(&session, list(), &["Key"]).await?;
        story.step("He reads an object.")?;
        let get = Call::s3("GET", "/productionapp/version.txt", "s3api get-object --bucket productionapp --key version.txt version.txt");
        story.allowed(&session, get, &[BODY]).await?;
        story.step("He updates it.")?;
        story.allowed(&session, put("version.txt", "version 2\n"), &[]).await?;
        story.step("He may not delete the bucket: no policy allows it.")?;
        let delete = Call::s3("DELETE", "/productionapp", "s3api delete-bucket --bucket productionapp");
        let text = "because no identity-based policy allows the s3:DeleteBucket action";
        story.refused(&session, delete, Refusal { code: "AccessDenied", text, by: By::Policy }).await?;
        Ok(session)
    }

    async fn others_are_refused(&self, story: &mut Story, theresa: &Profile) -> anyhow::Result<()> {
        story.step("Theresa tries to assume the role: a denial wins over whatever allows.")?;
        let text = "with an explicit deny in an identity-based policy";
        story.refused(theresa, self.assume("Theresa"), Refusal { code: "AccessDenied", text, by: By::Policy }).await?;
        story.step("Nor may she list the bucket with her own key: it is Production's, and has no policy that lets her in.")?;
        let text = "is not authorized to perform: s3:ListBucket";
        story.refused(theresa, list(), Refusal { code: "AccessDenied", text, by: By::Policy }).await?;
        story.step("An administrator of another account is refused, too: the role trusts Development alone.")?;
        let text = "is not authorized to perform: sts:AssumeRole";
        story.refused(&self.admin, self.assume("admin"), Refusal { code: "AccessDenied", text, by: By::Policy }).await
    }

    async fn change(&self, story: &mut Story, session: &Profile) -> anyhow::Result<()> {
        story.step("Production freezes its releases. David's session is the same; his next request is not.")?;
        let document = documents::statement("Deny", "s3:PutObject", "arn:aws:s3:::productionapp/*");
        let parameters = [("RoleName", "UpdateApp"), ("PolicyName", "freeze"), ("PolicyDocument", document.as_str())];
        story.allowed(&self.production, Call::iam("PutRolePolicy", &parameters), &[]).await?;
        let text = "with an explicit deny in an identity-based policy";
        story.refused(session, put("version.txt", "version 3\n"), Refusal { code: "AccessDenied", text, by: By::Policy }).await?;
        story.allowed(session, list(), &["Key"]).await?;
        Ok(())
    }

    async fn clock(&self, story: &mut Story, david: &Profile, session: &Profile) -> anyhow::Result<()> {
        story.step("An hour and a second later, which --dev can bring about, the session is over.")?;
        story.advance_clock(BEYOND_THE_SESSION_SECONDS).await?;
        story.refused(session, list(), Refusal { code: "ExpiredToken", text: "expired", by: By::Door }).await?;
        story.step("David's own key lives on: he assumes the role anew.")?;
        let session = story.credentials(Some(david), self.assume("David-Again"), "update-app").await?;
        story.allowed(&session, list(), &["Key"]).await?;
        Ok(())
    }

    fn assume(&self, name: &str) -> Call {
        Call::sts("AssumeRole", &[("RoleArn", &self.role), ("RoleSessionName", name)])
    }
}

/// CreateAccount is answered at once and completed later, as AWS does it.
async fn account(story: &mut Story, name: &str) -> anyhow::Result<String> {
    let email = format!("{}@example.com", name.to_lowercase());
    let create = Call::organizations("CreateAccount", &[("Email", &email), ("AccountName", name)]);
    let id = story.as_root(create, &["State"]).await?.member("Id")?;
    let describe = Call::organizations("DescribeCreateAccountStatus", &[("CreateAccountRequestId", &id)]);
    story.until(describe, "State", "SUCCEEDED", &["State", "AccountId"]).await?.member("AccountId")
}

async fn enter(story: &mut Story, admin: &Profile, account: &str, name: &str) -> anyhow::Result<Profile> {
    let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    story.credentials(Some(admin), Call::sts("AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "quickstart")]), name).await
}

fn policy(document: &str) -> Call {
    Call::iam("CreatePolicy", &[("PolicyName", "read-write-app-bucket"), ("PolicyDocument", document)])
}

fn list() -> Call {
    Call::s3("GET", "/productionapp?list-type=2&prefix=&delimiter=%2F", "s3 ls s3://productionapp")
}

fn put(key: &str, text: &str) -> Call {
    Call::s3("PUT", &format!("/productionapp/{key}"), &format!("s3api put-object --bucket productionapp --key {key} --body {key}")).holding(text)
}
