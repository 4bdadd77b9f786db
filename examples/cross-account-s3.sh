#!/usr/bin/env bash
# Two accounts, one bucket, told with the aws CLI: AWS's tutorial "delegate access across accounts", with every refusal in it.
#
#   daypass serve --dev &
#   eval "$(daypass env)"
#   examples/cross-account-s3.sh
#
# It needs `aws` in the PATH and a fresh server, as root of its management account. What is in the bucket of Production may be changed by
# developers through the role UpdateApp, by nobody else, and no further than its policy says. Each line is an attempt and its outcome; a line
# that ends otherwise than it must ends the script.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export AWS_PAGER='' AWS_MAX_ATTEMPTS=1

attempts=0
declare -A credentials

step() { printf '\n== %s\n' "$*"; }

# as WHO COMMAND…: with that person's credentials exported, as they would do it in their own shell; `root` is whoever runs this.
as() (
  if [ "$1" != root ]; then
    read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<< "${credentials[$1]}"
    export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
    [ -n "$AWS_SESSION_TOKEN" ] || unset AWS_SESSION_TOKEN
  fi
  shift
  "$@"
)

# tell OUTCOME WHO COMMAND…: the attempt, as it would be typed, and what was answered.
tell() {
  local outcome=$1 who=$2 typed='' word
  shift 2
  for word in "$@"; do
    [[ $word =~ ^[A-Za-z0-9_./:=,@%+-]+$ ]] || word="'$word'"
    typed+=" $word"
  done
  printf '%-5s  %-16s $%s\n' "$outcome" "$who" "$typed"
  sed '/^ *$/d; s/^ */                          /' <<< "$said"
}

# allowed WHO COMMAND…: it must succeed. What it printed is in $said.
allowed() {
  local who=$1
  shift
  attempts=$((attempts + 1))
  if ! said=$(as "$who" "$@" 2>&1); then
    tell WRONG "$who" "$@"
    echo "This must be allowed." >&2
    exit 1
  fi
  tell ALLOW "$who" "$@"
}

# refused WHO TEXT COMMAND…: it must fail, and TEXT must be in what it says.
refused() {
  local who=$1 text=$2
  shift 2
  attempts=$((attempts + 1))
  if said=$(as "$who" "$@" 2>&1); then
    tell WRONG "$who" "$@"
    echo "This must be refused." >&2
    exit 1
  fi
  tell DENY "$who" "$@"
  says "$text"
}

# says TEXT: it must be in what was printed last.
says() {
  [[ $said == *"$1"* ]] || { printf 'This must say: %s\n' "$1" >&2 && exit 1; }
}

# says_not TEXT: it must not.
says_not() {
  [[ $said != *"$1"* ]] || { printf 'This must not say: %s\n' "$1" >&2 && exit 1; }
}

# Setting up: what the tutorial takes for granted. No secret is printed: it goes from the answer into a variable.
key='AccessKey.[AccessKeyId,SecretAccessKey]'
session='Credentials.[AccessKeyId,SecretAccessKey,SessionToken]'

account() {
  as root aws organizations create-account --account-name "$1" --email "${1,,}@example.com" > /dev/null
  as root aws organizations list-accounts --query "Accounts[?Name=='$1'].Id" --output text
}

# user NAME ADMINISTRATOR GROUP
user() {
  as "$2" aws iam create-user --user-name "$1" > /dev/null
  [ -z "$3" ] || as "$2" aws iam add-user-to-group --user-name "$1" --group-name "$3"
  credentials[$1]=$(as "$2" aws iam create-access-key --user-name "$1" --query "$key" --output text)
}

# session WHOSE NAME ROLE: the three values of a role session.
session() {
  credentials[$2]=$(as "$1" aws sts assume-role --role-arn "$3" --role-session-name "$2" --query "$session" --output text)
}

step "Two accounts, Development and Production, each with an administrator"
user admin root ''
as root aws iam attach-user-policy --user-name admin --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
development=$(account Development)
production=$(account Production)
session admin dev-admin "arn:aws:iam::$development:role/OrganizationAccountAccessRole"
session admin pro-admin "arn:aws:iam::$production:role/OrganizationAccountAccessRole"
role="arn:aws:iam::$production:role/UpdateApp"
echo "Development is $development, Production is $production."

step "Production has the bucket productionapp, and another that is nobody's business"
mkdir release
echo 'hello from version 1' > release/index.html
echo 'colour = blue' > release/app.conf
head -c 20000000 /dev/urandom > bundle.bin
allowed pro-admin aws s3 mb s3://productionapp
allowed pro-admin aws s3 mb s3://production-payroll
allowed pro-admin aws s3 cp --no-progress --recursive release s3://productionapp/release

step "Step 1: the permissions policy of the role, as the tutorial prints it: comments are not JSON"
cat > commented.json <<'JSON'
// allows trusted users to update the productionapp bucket
// limit the role's permissions to only read and write access to the productionapp bucket.
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:ListAllMyBuckets",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "s3:ListBucket",
        "s3:GetBucketLocation"
      ],
      "Resource": "arn:aws:s3:::productionapp"
    },
    {
      "Effect": "Allow",
      "Action": [
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject"
      ],
      "Resource": "arn:aws:s3:::productionapp/*"
    }
  ]
}
JSON
refused pro-admin '(MalformedPolicyDocument) when calling the CreatePolicy operation: Syntax errors in policy.' \
  aws iam create-policy --policy-name read-write-app-bucket --policy-document file://commented.json
grep -v '^//' commented.json > policy.json
allowed pro-admin aws iam create-policy --policy-name read-write-app-bucket --policy-document file://policy.json --query Policy.Arn --output text

step "Step 1, the role: it trusts Development, and may what the policy says"
cat > trust.json <<JSON
{
  "Version": "2012-10-17",
  "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::$development:root"}, "Action": "sts:AssumeRole"}
}
JSON
allowed pro-admin aws iam create-role --role-name UpdateApp --assume-role-policy-document file://trust.json --query Role.Arn --output text
says "$role"
allowed pro-admin aws iam attach-role-policy --role-name UpdateApp --policy-arn "arn:aws:iam::$production:policy/read-write-app-bucket"

step "Step 2: Developers may assume it. Testers may do nearly everything in Development, and not that"
for group in Developers:Allow Testers:Deny; do
  as dev-admin aws iam create-group --group-name "${group%:*}" > /dev/null
  cat > "${group%:*}.json" <<JSON
{
  "Version": "2012-10-17",
  "Statement": {"Effect": "${group#*:}", "Action": "sts:AssumeRole", "Resource": "$role"}
}
JSON
  allowed dev-admin aws iam put-group-policy --group-name "${group%:*}" --policy-name update-app --policy-document "file://${group%:*}.json"
done
allowed dev-admin aws iam attach-group-policy --group-name Testers --policy-arn arn:aws:iam::aws:policy/PowerUserAccess
user David dev-admin Developers
user Theresa dev-admin Testers

step "Step 3: David is a user of Development, and Production knows him only through the role"
refused David AccessDenied aws s3 ls s3://productionapp
echo "David: aws sts assume-role --role-arn $role --role-session-name David-ProdUpdate"
echo 'David: export AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… AWS_SESSION_TOKEN=…, the three values of the answer'
session David David-ProdUpdate "$role"
allowed David-ProdUpdate aws sts get-caller-identity --query Arn --output text
says "arn:aws:sts::$production:assumed-role/UpdateApp/David-ProdUpdate"
allowed David-ProdUpdate aws s3 ls
says productionapp
allowed David-ProdUpdate aws s3 ls s3://productionapp
says 'PRE release/'
allowed David-ProdUpdate aws s3 ls --recursive s3://productionapp
says release/index.html

step "With the three values exported, he updates the application: small, large in parts, moved, mirrored, removed"
allowed David-ProdUpdate aws s3 cp --no-progress policy.json s3://productionapp/notes/policy.json
allowed David-ProdUpdate aws s3 cp --no-progress bundle.bin s3://productionapp/bundle.bin
allowed David-ProdUpdate aws s3 cp --no-progress s3://productionapp/bundle.bin bundle.back
cmp bundle.bin bundle.back
allowed David-ProdUpdate aws s3api head-object --bucket productionapp --key bundle.bin --query '[ContentLength,ETag]' --output text
says '20000000'
says '-3"'
allowed David-ProdUpdate aws s3 mv --no-progress s3://productionapp/notes/policy.json s3://productionapp/old/policy.json
allowed David-ProdUpdate aws s3 ls --recursive s3://productionapp
says old/policy.json
says_not notes/policy.json
echo 'hello from version 2' > release/index.html
touch -d '1 hour' release/index.html # As long as version 1, so that `sync` goes by its time alone.
rm release/app.conf
echo 'new in version 2' > release/news.html
allowed David-ProdUpdate aws s3 sync --no-progress --delete release s3://productionapp/release
says 'delete: s3://productionapp/release/app.conf'
says 'to s3://productionapp/release/index.html'
says 'to s3://productionapp/release/news.html'
allowed David-ProdUpdate aws s3 cp s3://productionapp/release/index.html -
says 'hello from version 2'
allowed David-ProdUpdate aws s3 rm s3://productionapp/old/policy.json
allowed David-ProdUpdate aws s3 ls --recursive s3://productionapp
says_not old/
says_not release/app.conf

step "What the policy does not say is refused, with the reason"
me="User: arn:aws:sts::$production:assumed-role/UpdateApp/David-ProdUpdate is not authorized to perform:"
refused David-ProdUpdate "$me s3:ListBucket on resource: \"arn:aws:s3:::production-payroll\" because no identity-based policy allows the s3:ListBucket action" \
  aws s3 ls s3://production-payroll
refused David-ProdUpdate "$me s3:PutObject on resource: \"arn:aws:s3:::production-payroll/x\" because no identity-based policy allows the s3:PutObject action" \
  aws s3 cp --no-progress policy.json s3://production-payroll/x
refused David-ProdUpdate "$me s3:GetBucketPolicy on resource: \"arn:aws:s3:::productionapp\" because no identity-based policy allows the s3:GetBucketPolicy action" \
  aws s3api get-bucket-policy --bucket productionapp
refused David-ProdUpdate "$me s3:PutBucketPolicy on resource: \"arn:aws:s3:::productionapp\" because no identity-based policy allows the s3:PutBucketPolicy action" \
  aws s3api put-bucket-policy --bucket productionapp --policy '{"Version": "2012-10-17", "Statement": []}'
refused David-ProdUpdate AccessDenied aws s3 rb s3://productionapp
refused David-ProdUpdate "iam:ListUsers" aws iam list-users

step "Nobody else comes in: not a tester, not the administrator of a third account"
refused Theresa "User: arn:aws:iam::$development:user/Theresa is not authorized to perform: sts:AssumeRole on resource: $role with an explicit deny in an identity-based policy" \
  aws sts assume-role --role-arn "$role" --role-session-name xx
refused Theresa AccessDenied aws s3 ls s3://productionapp
allowed Theresa aws s3 mb s3://development-playground
refused admin "is not authorized to perform: sts:AssumeRole on resource: $role" aws sts assume-role --role-arn "$role" --role-session-name xx
refused admin AccessDenied aws s3 ls s3://productionapp
refused admin AccessDenied aws s3api get-object --bucket productionapp --key release/index.html index.html

step "Without the role: a bucket policy of Production and an identity policy of Development, each worth nothing alone"
user Robin dev-admin ''
read_release='{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::productionapp/release/*"}}'
share_release='{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::'$development':root"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::productionapp/release/*"}}'
read_index=(aws s3api get-object --bucket productionapp --key release/index.html index.html --query ContentLength --output text)
robin="(AccessDenied) when calling the GetObject operation: User: arn:aws:iam::$development:user/Robin is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::productionapp/release/index.html\" because no"
refused Robin '(AccessDenied)' "${read_index[@]}"
allowed dev-admin aws iam put-user-policy --user-name Robin --policy-name read-release --policy-document "$read_release"
refused Robin "$robin resource-based policy allows the s3:GetObject action" "${read_index[@]}"
allowed pro-admin aws s3api put-bucket-policy --bucket productionapp --policy "$share_release"
allowed Robin "${read_index[@]}"
allowed dev-admin aws iam delete-user-policy --user-name Robin --policy-name read-release
refused Robin "$robin identity-based policy allows the s3:GetObject action" "${read_index[@]}"
allowed dev-admin aws iam put-user-policy --user-name Robin --policy-name read-release --policy-document "$read_release"
allowed Robin "${read_index[@]}"
refused Robin '(AccessDenied)' aws s3api get-object --bucket productionapp --key bundle.bin bundle.stolen
refused Robin '(AccessDenied)' aws s3 cp --no-progress policy.json s3://productionapp/release/policy.json

step "The end: one more ALLOW, one change of a policy, and at the very next request a DENY"
freeze='{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::productionapp/release/*"}}'
upload=(aws s3api put-object --bucket productionapp --key release/index.html --body release/index.html --query ETag --output text)
allowed David-ProdUpdate "${upload[@]}"
allowed pro-admin aws s3api put-bucket-policy --bucket productionapp --policy "$freeze"
refused David-ProdUpdate "$me s3:PutObject on resource: \"arn:aws:s3:::productionapp/release/index.html\" with an explicit deny in a resource-based policy" "${upload[@]}"

printf '\n%s attempts, each ended as it must.\n' "$attempts"
