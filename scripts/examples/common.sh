# What the examples share: where the service is, the credentials of `npm run dev`, and reading JSON without jq.
# ORIGIN and the credentials may come from the environment instead; STATE names another state folder.
set -eu
STATE=${STATE:-$(dirname "$0")/../../.vitascope}
OUT=${OUT:-.}
mkdir -p "$OUT"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# json_value NAME < compact JSON: the first text, number or word under that name; nothing for null
json_value() {
  tr ',{}[]' '\n\n\n\n\n' | sed -n 's/^[[:space:]]*"'"$1"'"[[:space:]]*:[[:space:]]*"\{0,1\}\([^"]*\)"\{0,1\}[[:space:]]*$/\1/p' |
    sed '/^null$/d' | head -n 1
}

# pick NAME BODY: the same of a body that was answered
pick() { printf '%s' "$2" | json_value "$1"; }

# setting NAME: of the running `npm run dev`
setting() {
  [ -r "$STATE/dev.json" ] || fail "start \`npm run dev\` first, or set ORIGIN and the credentials ($STATE/dev.json is missing)"
  json_value "$1" <"$STATE/dev.json"
}

ORIGIN=${ORIGIN:-$(setting url)}

# call CURL-ARGUMENTS…: the body on stdout; an error answer ends the script with what the service said
call() {
  answer=$(mktemp)
  status=$(curl -sS -o "$answer" -w '%{http_code}' "$@") || { rm -f "$answer"; fail "$ORIGIN cannot be reached"; }
  case $status in
    2*) cat "$answer"; rm -f "$answer" ;;
    *) say "HTTP $status: $(cat "$answer")"; rm -f "$answer"; exit 1 ;;
  esac
}

# download URL FILE
download() {
  curl -sSfL -o "$2" "$1"
  say "$2"
}
