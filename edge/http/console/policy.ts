/** Media addresses start at PUBLIC_URL where there is one, which need not be where the console was opened. */
const mediaOrigin = (publicUrl: string | undefined): string =>
  publicUrl && URL.canParse(publicUrl) ? ` ${new URL(publicUrl).origin}` : ''

/**
 * Own scripts alone, none inline. Styles may be inline: the player's custom elements carry theirs in shadow roots,
 * where Chromium applies the page's policy. Media Source buffers are blobs.
 */
export const policyFor = (publicUrl: string | undefined): string => {
  const media = mediaOrigin(publicUrl)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${media}`,
    `connect-src 'self'${media}`,
    `media-src 'self' blob:${media}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
