#!/usr/bin/env bash
# A CI job: does this trust policy let the deploy job in, and nobody else?
#
#   examples/least-privilege.sh TRUST-POLICY.json
#
# It needs `daypass` and `aws` in the PATH and nothing else: the server, its folder and its clock are the job's own and end with it.
# Each row is a caller, what they bring, and the answer that must come: a false pass fails the job, and so does a refusal that is not the
# policy's.
set -euo pipefail
policy=$(cat "$1")

work=$(mktemp -d)
server=
trap 'kill $server 2> /dev/null || true; wait; rm -rf "$work"' EXIT

cat > "$work/daypass.toml" <<'TOML'
[[account]]
management = true
id = "111122223333"
TOML
daypass serve --dev --config "$work/daypass.toml" --data "$work/data" --listen 127.0.0.1:0 > "$work/ready" 2> "$work/log" &
server=$!
until grep -q '^ready ' "$work/ready"; do
  kill -0 $server 2> /dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.05
done
eval "$(daypass env --data "$work/data")"

# The callers: the job, somebody of the same account with the same permission of his own, and nobody's key.
may_assume='{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}}'
declare -A callers
for name in ci-deploy somebody; do
  aws iam create-user --user-name $name > /dev/null
  aws iam put-user-policy --user-name $name --policy-name assume --policy-document "$may_assume"
  callers[$name]=$(aws iam create-access-key --user-name $name --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text)
done
callers[nobody]="AKIAAAAAAAAAAAAAAAAA no-secret-of-ours"
aws iam create-role --role-name Deploy --assume-role-policy-document "$policy" > /dev/null

rows=0
good=0
# try ANSWER CALLER ARGUMENTS…: ANSWER is `allowed` or the error code that must come.
try() {
  local expected=$1 caller=$2 answer=allowed id secret text
  shift 2
  read -r id secret <<< "${callers[$caller]}"
  if ! text=$(AWS_ACCESS_KEY_ID=$id AWS_SECRET_ACCESS_KEY=$secret aws sts assume-role --role-session-name test \
      --role-arn arn:aws:iam::111122223333:role/Deploy --query AssumedRoleUser.Arn --output text "$@" 2>&1); then
    answer=$(grep -o '([A-Za-z]*)' <<< "$text" | head -1 | tr -d '()') || answer=$text
  fi
  rows=$((rows + 1))
  if [ "$answer" = "$expected" ]; then
    good=$((good + 1))
    echo "ok          $caller $* : $answer"
  elif [ "$answer" = allowed ]; then
    echo "FALSE PASS  $caller $* : allowed, and must be $expected"
  else
    echo "WRONG       $caller $* : $answer, and must be $expected"
  fi
}

try allowed ci-deploy --external-id pipeline-7
try AccessDenied ci-deploy
try AccessDenied ci-deploy --external-id pipeline-8
try AccessDenied somebody --external-id pipeline-7
try InvalidClientTokenId nobody --external-id pipeline-7
echo "$good of $rows"
[ "$good" -eq "$rows" ]
