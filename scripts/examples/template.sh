#!/bin/sh
# A presenter's film from a recipe: `template.sh [RECIPE] [PALETTE]` → template.mp4 (without: the first of the catalogue)
. "$(dirname "$0")/common.sh"
KEY="api-key: ${API_KEY:-$(setting apiKey)}"
first() {
  list=$(call "$ORIGIN/v1/catalog/$1" -H "$KEY")
  pick id "$list"
}
recipe=${1:-$(first recipes)}
palette=${2:-$(first palettes)}

# SIZE="320x180" makes it small; the published request has no size of its own.
size=${SIZE:+", \"width\": ${SIZE%x*}, \"height\": ${SIZE#*x}"}
created=$(call "$ORIGIN/videos" -H "$KEY" -H 'Content-Type: application/json' \
  -d "{\"name\": \"An example\", \"recipe_id\": \"$recipe\", \"palette_id\": \"$palette\"$size${SCENES:+, \"scenes\": $SCENES}}")
video=$(pick id "$created")
say "video $video: recipe $recipe, palette $palette"

while :; do
  now=$(call "$ORIGIN/videos/$video" -H "$KEY")
  case $(pick status "$now") in
    ready | published) break ;;
    failed | stopped | cancelled) fail "failed: $now" ;;
  esac
  say "at work: $(pick progress "$now") %"
  sleep 1
done
call "$ORIGIN/videos/$video/metadata" -H "$KEY" >"$OUT/template.json"
download "$(pick download_url "$now")" "$OUT/template.mp4"
