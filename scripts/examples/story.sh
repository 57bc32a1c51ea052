#!/bin/sh
# A narrated story from a topic: `story.sh [TOPIC] [TEXT]` → story.mp4 (TEXT tells it in your own words: topic "custom topic")
. "$(dirname "$0")/common.sh"
topic=${1:-bedtime}
USERNAME=${USERNAME:-$(setting username)}
PASSWORD=${PASSWORD:-$(setting password)}

login=$(call "$ORIGIN/v1/auth/token" --data-urlencode "username=$USERNAME" --data-urlencode "password=$PASSWORD")
token=$(pick access_token "$login")

# As a JSON text: quotes and backslashes escaped.
own=$(printf '%s' "${2:-}" | sed 's/\\/\\\\/g; s/"/\\"/g')
[ -z "$own" ] || own=", \"custom_topic\": \"$own\""
# STORY_WIDTH and STORY_HEIGHT ask for another size than 720 by 1280.
size="${STORY_WIDTH:+, \"width\": $STORY_WIDTH}${STORY_HEIGHT:+, \"height\": $STORY_HEIGHT}"
request=$(cat <<JSON
{"story_topic": "$topic", "art_style": "${STYLE:-pixar-art}", "duration": "short",
 "language": "${LANGUAGE_NAME:-english}", "voice_name": "${VOICE:-nova}"$own$size}
JSON
)
created=$(call "$ORIGIN/v1/video" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' --data-binary "$request")
task=$(pick task_id "$created")
say "task $task"

while :; do
  now=$(call "$ORIGIN/v1/video/tasks/$task" -H "Authorization: Bearer $token")
  case $(pick status "$now") in
    completed) break ;;
    failed) fail "failed: $now" ;;
  esac
  say "$(pick progress "$now") of 1: $(pick story_title "$now")"
  sleep 2
done
download "$(pick url "$now")" "$OUT/story.mp4"
