/** A page, script or style of our own that came with the Worker. */
export const staticText = (
  text: string,
  type: 'text/html' | 'text/css' | 'text/javascript',
  headers: Record<string, string> = {},
): Response =>
  new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': type === 'text/html' ? 'no-cache' : 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...headers,
    },
  })
