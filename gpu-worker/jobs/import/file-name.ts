const fallback = 'import'
const maxLength = 200

/** A harmless name for display: Content-Disposition (RFC 6266) first, else the URL's last segment. */
export const fileNameOf = (disposition: unknown, url: string): string => {
  const named = typeof disposition === 'string' ? fromDisposition(disposition) : undefined
  return tidy(named ?? '') || tidy(decode(new URL(url).pathname.split('/').at(-1) ?? '')) || fallback
}

const fromDisposition = (value: string): string | undefined => {
  const extended = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(value)?.[1]
  if (extended !== undefined) return decode(extended.trim())
  const plain = /(?:^|;)\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(value)
  return plain?.[1]?.replaceAll(/\\(.)/g, '$1') ?? plain?.[2]?.trim()
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** No folders, no control or direction characters, no leading dots; cut at whole characters. */
const tidy = (name: string): string =>
  Array.from(
    (name.split(/[/\\]/).at(-1) ?? '')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .replace(/^[.\s]+/, '')
      .trimEnd(),
  )
    .slice(0, maxLength)
    .join('')
