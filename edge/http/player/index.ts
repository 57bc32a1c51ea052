import { createRoutes } from '../create-routes.ts'
import { staticText } from '../static-text.ts'
import { playerPage, playerStyle } from './page.ts'
import { playerScript } from './script.ts'

/** Own scripts only; playlists may come from any http(s) host, buffers of Media Source are blobs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  'connect-src http: https:',
  'media-src blob: http: https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** `/player?src=<playlist>`; it needs no secret and no database. */
export const createPlayerRoutes = (assets: { hlsScript: string }) => {
  const routes = createRoutes()
  routes.get('/', () => staticText(playerPage, 'text/html', { 'content-security-policy': policy }))
  routes.get('/player.css', () => staticText(playerStyle, 'text/css'))
  routes.get('/player.js', () => staticText(playerScript, 'text/javascript'))
  routes.get('/hls.min.js', () => staticText(assets.hlsScript, 'text/javascript'))
  return routes
}
