/** Runs in the browser; `window.__player` is what tests read. */
export const playerScript = `(() => {
  'use strict'
  const byId = (id) => document.getElementById(id)
  const video = byId('video')
  const player = { hls: null, video, errors: [], events: [] }
  window.__player = player

  const say = (text) => { byId('message').textContent = text }
  const note = (name) => { if (player.events.length < 5000) player.events.push({ name, at: performance.now() }) }
  const fail = (code, text, fatal) => {
    player.errors.push({ code, fatal })
    if (fatal) say(text)
  }

  const sourceOf = () => {
    const src = new URLSearchParams(location.search).get('src')
    if (!src) return null
    try {
      const url = new URL(src, location.href)
      return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
    } catch { return null }
  }

  const words = {
    manifestLoadError: 'The playlist could not be loaded. It may not exist yet, or its link has expired.',
    manifestParsingError: 'This address does not hold a playlist.',
    manifestIncompatibleCodecsError: 'This browser cannot play the codecs of this film.',
    fragLoadError: 'A part of the film could not be loaded. Check the connection and reload the page.',
    bufferAppendError: 'This browser could not decode a part of the film.',
  }

  // The name in our own playlists' addresses tells a cleaned rung and a portrait film's rung from their height.
  const nameOf = (level) => /playlist_h264_([0-9a-z_]+)\\.m3u8/.exec(level.url[0])?.[1] ?? level.height + 'p'

  const showFacts = () => {
    const { hls } = player
    byId('picture').textContent = video.videoWidth ? video.videoWidth + ' × ' + video.videoHeight : '–'
    if (hls) byId('ladder').textContent = hls.levels.map(nameOf).join(' · ') || '–'
    const { buffered, currentTime } = video
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime + 0.1 && currentTime <= buffered.end(i)) {
        byId('buffered').textContent = (buffered.end(i) - currentTime).toFixed(1) + ' s ahead'
      }
    }
  }

  for (const name of ['loadedmetadata', 'canplay', 'playing', 'waiting', 'stalled', 'seeking', 'seeked', 'ended', 'error']) {
    video.addEventListener(name, () => note('video:' + name))
  }
  for (const name of ['timeupdate', 'progress', 'resize']) video.addEventListener(name, showFacts)
  video.addEventListener('error', () => fail('video', 'This browser could not play the film.', true))

  const start = (src) => {
    if (window.Hls && Hls.isSupported()) {
      const hls = new Hls({ enableWorker: false })
      player.hls = hls
      hls.on(Hls.Events.ERROR, (_event, data) => {
        note('hls:error:' + data.details)
        fail(data.details, words[data.details] || 'The film cannot be played: ' + data.details + '.', data.fatal)
      })
      hls.on(Hls.Events.MANIFEST_PARSED, () => { note('hls:manifest'); showFacts() })
      hls.on(Hls.Events.LEVEL_SWITCHED, () => { note('hls:level'); showFacts() })
      hls.on(Hls.Events.FRAG_BUFFERED, () => note('hls:fragment'))
      hls.loadSource(src)
      hls.attachMedia(video)
    } else if (video.canPlayType('application/vnd.apple.mpegurl')) {
      video.src = src
    } else {
      fail('unsupported', 'This browser can play neither HLS nor Media Source Extensions.', true)
    }
  }

  const src = sourceOf()
  if (src) start(src)
  else fail('no-source', 'Add ?src= and the http(s) address of a playlist.', true)
})()
`
