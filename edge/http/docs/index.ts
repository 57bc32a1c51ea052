import { createRoutes } from '../create-routes.ts'
import { staticText } from '../static-text.ts'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vitascope API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>`

const start = `
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, persistAuthorization: false })`

/** swagger-ui draws its icons as data URLs and sets style attributes; it runs no inline script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The API reference page; it needs no secret and no database. */
export const createDocsRoutes = (assets: { swaggerScript: string; swaggerStyle: string }) => {
  const routes = createRoutes()
  routes.get('/', () => staticText(page, 'text/html', { 'content-security-policy': policy }))
  routes.get('/swagger-ui.css', () => staticText(assets.swaggerStyle, 'text/css'))
  routes.get('/swagger-ui-bundle.js', () => staticText(assets.swaggerScript, 'text/javascript'))
  routes.get('/start.js', () => staticText(start, 'text/javascript'))
  return routes
}
