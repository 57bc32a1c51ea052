#!/bin/sh
# A film whose mouth says other words: `lip-sync.sh FILM.mp4 VOICE.wav` → lip-sync.mp4
. "$(dirname "$0")/common.sh"
[ $# -eq 2 ] || fail "usage: $0 FILM.mp4 VOICE.wav"

# Published without a credential; where the deployment asks for one, set API_KEY.
created=$(call "$ORIGIN/api/upload/" -H "api-key: ${API_KEY:-}" -F "videoFile=@$1;type=video/mp4" -F "audioFile=@$2;type=audio/wav")
task=$(pick task_id "$created")
say "task $task"

# 1 = at work, 2 = failed, 3 = done
while :; do
  now=$(call "$ORIGIN/api/sync/$task/status/" -H "api-key: ${API_KEY:-}")
  case $(pick status "$now") in
    3) break ;;
    2) fail "failed: $now" ;;
  esac
  say "at work: $(pick progress "$now") %"
  sleep 1
done
download "$(pick result_synced_file "$now")" "$OUT/lip-sync.mp4"
