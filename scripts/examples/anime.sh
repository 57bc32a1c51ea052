#!/bin/sh
# An adaptive film of an .mp4, from a kept folder: `anime.sh FILM.mp4 [DST_PATH]` → anime/playlist.m3u8 and its files
. "$(dirname "$0")/common.sh"
[ $# -ge 1 ] || fail "usage: $0 FILM.mp4 [DST_PATH]"
TOKEN=${PRESHARED_TOKEN:-$(setting presharedToken)}
place=${2:-examples/$$}

# The service reads sources from its own store: put the film there first, in parts.
size=$(wc -c <"$1" | tr -d ' ')
upload=$(call "$ORIGIN/v1/uploads" -H "Authorization: $TOKEN" -H 'Content-Type: application/json' \
  -d "{\"name\": \"film.mp4\", \"size\": $size, \"path\": \"examples/film-$$.mp4\"}")
id=$(pick id "$upload")
part_bytes=$(pick part_size_bytes "$upload")
part=$(mktemp)
trap 'rm -f "$part"' EXIT
number=1
while [ $(((number - 1) * part_bytes)) -lt "$size" ]; do
  dd if="$1" of="$part" bs="$part_bytes" skip=$((number - 1)) count=1 2>/dev/null
  call "$ORIGIN/v1/uploads/$id/parts/$number" -X PUT -H "Authorization: $TOKEN" --data-binary "@$part" >/dev/null
  number=$((number + 1))
done
stored=$(call "$ORIGIN/v1/uploads/$id/complete" -X POST -H "Authorization: $TOKEN")
source=$(pick path "$stored")

created=$(call "$ORIGIN/anime/create" -H "Authorization: $TOKEN" -H 'Content-Type: application/json' \
  -d "{\"src_path\": \"$source\", \"dst_path\": \"$place\"${LADDER:+, \"ladder\": $LADDER}}")
task=$(pick task_id "$created")
say "task $task, plays at $ORIGIN/$place/playlist.m3u8"

while :; do
  now=$(call "$ORIGIN/anime/status/$task" -H "Authorization: $TOKEN")
  case $now in
    *'"success":true'*) break ;;
    *'"FAILURE"'* | *'"REVOKED"'*) fail "failed: $now" ;;
  esac
  say "at work: $(pick progress "$now") %"
  sleep 1
done

# A copy that any web server can serve: all files in one folder, named relative to it.
copy="$OUT/anime"
mkdir -p "$copy"
keep() {
  curl -sSf "$ORIGIN/$place/$1" | sed "s|/$place/||g; s|?v=task_[0-9a-z]*||" >"$copy/$1"
}
keep playlist.m3u8
for list in $(sed -n 's/.*URI="\([^"]*\.m3u8\)".*/\1/p; /^[^#].*\.m3u8$/p' "$copy/playlist.m3u8"); do
  keep "$list"
  for segment in $(sed -n '/^[^#]/p' "$copy/$list"); do
    curl -sSf -o "$copy/$segment" "$ORIGIN/$place/$segment"
  done
done
say "$copy/playlist.m3u8"
