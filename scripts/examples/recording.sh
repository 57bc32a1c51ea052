#!/bin/sh
# A recording sent while it is made, made seekable and written down: `recording.sh FILE.webm` → recording.webm, recording.json
. "$(dirname "$0")/common.sh"
[ $# -eq 1 ] || fail "usage: $0 FILE.webm"

# Published without a credential; where the deployment asks for one, set API_KEY.
key="api-key: ${API_KEY:-}"
created=$(call "$ORIGIN/api/record/videos/" -H "$key" -F title="An example" -F description="sent in slices")
id=$(pick video_id "$created")
say "recording $id"

slice_bytes=${SLICE_BYTES:-1048576}
size=$(wc -c <"$1" | tr -d ' ')
slice=$(mktemp)
trap 'rm -f "$slice"' EXIT
number=0
while [ $((number * slice_bytes)) -lt "$size" ]; do
  dd if="$1" of="$slice" bs="$slice_bytes" skip=$number count=1 2>/dev/null
  call "$ORIGIN/api/record/videos/update_video_chunck" -X PATCH -H "$key" -F video_id="$id" -F "video_chunck=@$slice;filename=slice.webm" >/dev/null
  number=$((number + 1))
done
call "$ORIGIN/api/record/videos/finalize_video_upload" -H "$key" -F video_id="$id" >/dev/null

while :; do
  now=$(call "$ORIGIN/api/record/videos/$id" -H "$key")
  case $(pick status "$now") in
    ready) break ;;
    failed) fail "failed: $now" ;;
  esac
  say "$(pick status "$now")"
  sleep 1
done
printf '%s\n' "$now" >"$OUT/recording.json"
say "says: $(pick transcription_text "$now")"
curl -sSf -H "$key" -o "$OUT/recording.${1##*.}" "$ORIGIN/api/record/videos/$id/stream_video/"
say "$OUT/recording.${1##*.}"
