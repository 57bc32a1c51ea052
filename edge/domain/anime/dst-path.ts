/**
 * First path segments that routes use, now or by the published APIs: a film may not be published below them.
 * A test holds this list against the routes themselves.
 */
const reservedSegments: ReadonlySet<string> = new Set([
  ...['v1', 'worker', 'p', 'player', 'docs', 'openapi.json', 'console', 'health', 'files', 'tus'],
  ...['api', 'media', 'download', 'anime', 'videos', 'webhooks', 'voice-preview'],
  ...['favicon.ico', 'robots.txt', '.well-known', 'cdn-cgi'],
])

/** `/a//b/` is `a/b`: the published API stripped slashes before joining. */
export const normalPath = (path: string): string => path.split('/').filter(Boolean).join('/')

export const isReserved = (path: string): boolean =>
  reservedSegments.has(normalPath(path).split('/')[0] ?? '')

/** As a URL's path: every segment escaped, the slashes and base64's `=` kept. */
export const pathUri = (path: string): string =>
  `/${path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll('%3D', '='))
    .join('/')}`
