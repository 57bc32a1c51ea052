export const playerPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Vitascope player</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/player/player.css">
</head>
<body>
<main>
  <video id="video" controls playsinline></video>
  <p id="message" role="status" aria-live="polite"></p>
  <dl id="facts">
    <div><dt>Picture</dt><dd id="picture">–</dd></div>
    <div><dt>Ladder</dt><dd id="ladder">–</dd></div>
    <div><dt>Buffered</dt><dd id="buffered">–</dd></div>
  </dl>
</main>
<footer>Vitascope</footer>
<script src="/player/hls.min.js"></script>
<script src="/player/player.js"></script>
</body>
</html>`

export const playerStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f5f1, #101114);
  --ink: light-dark(#1b1c1f, #ecebe6);
  --quiet: light-dark(#6d6c66, #8f8e88);
  --warn: light-dark(#a3330b, #ff9d73);
}
* { box-sizing: border-box; margin: 0 }
body { min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif }
main { flex: 1; width: min(100%, 1200px); margin: auto; padding: clamp(12px, 4vw, 48px);
  display: flex; flex-direction: column; justify-content: center; gap: 16px }
video { width: 100%; max-height: 76vh; border-radius: 12px; background: #000; box-shadow: 0 12px 40px #0003 }
#message { min-height: 1.5em; color: var(--warn) }
#message:empty { min-height: 0 }
dl { display: flex; flex-wrap: wrap; gap: 8px 40px; font-variant-numeric: tabular-nums }
dt { color: var(--quiet); font-size: 13px }
footer { padding: 16px; text-align: center; color: var(--quiet); font-size: 13px; letter-spacing: .08em }
`
