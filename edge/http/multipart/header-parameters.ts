const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:\\["\\]|[^"])*)"|([^;]*))/g

/** `filename*=UTF-8''na%C3%AFve.mp4` (RFC 8187); undefined when it is none of the charsets we know. */
const decodeExtended = (value: string): string | undefined => {
  const [, charset, encoded] = /^([^']*)'[^']*'(.*)$/.exec(value) ?? []
  if (encoded === undefined || !/^utf-8$/i.test(charset ?? '')) return undefined
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}

/** The parameters of a Content-Type or Content-Disposition, names in lower case; `name*` wins over `name`. */
export const readParameters = (header: string): Map<string, string> => {
  const parameters = new Map<string, string>()
  const extended = new Map<string, string>()
  for (const [, key = '', quoted, plain = ''] of header.matchAll(parameter)) {
    const name = key.toLowerCase()
    const value = quoted === undefined ? plain.trim() : quoted.replace(/\\(["\\])/g, '$1')
    if (!name.endsWith('*')) {
      if (!parameters.has(name)) parameters.set(name, value)
      continue
    }
    const decoded = decodeExtended(value)
    if (decoded !== undefined) extended.set(name.slice(0, -1), decoded)
  }
  return new Map([...parameters, ...extended])
}
