const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** By magic bytes, never by name or header; what we do not know is just bytes. */
export const contentTypeOf = (head: Uint8Array): string => {
  const start = ascii(head, 0, 4)
  if (ascii(head, 4, 8) === 'ftyp') {
    const brand = ascii(head, 8, 12)
    if (brand === 'qt  ') return 'video/quicktime'
    return brand.startsWith('M4A') ? 'audio/mp4' : 'video/mp4'
  }
  if (start === '\x1aE\xdf\xa3')
    return ascii(head, 0, 64).includes('webm') ? 'video/webm' : 'video/x-matroska'
  if (start === 'RIFF') return riffTypes[ascii(head, 8, 12)] ?? 'application/octet-stream'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg'
  if (head[0] === 0xff && ((head[1] ?? 0) & 0xf6) === 0xf0) return 'audio/aac'
  if (head[0] === 0x47 && (head.length < 189 || head[188] === 0x47)) return 'video/mp2t'
  return types[start] ?? 'application/octet-stream'
}

const riffTypes: Record<string, string> = { 'AVI ': 'video/x-msvideo', WAVE: 'audio/wav', WEBP: 'image/webp' }

const types: Record<string, string> = {
  OggS: 'application/ogg',
  fLaC: 'audio/flac',
  'FLV\x01': 'video/x-flv',
  '\x89PNG': 'image/png',
  '\x00\x00\x01\xba': 'video/mpeg',
}

/** Of a stored object. */
export const sniffContentType = async (bucket: R2Bucket, key: string): Promise<string> => {
  const object = await bucket.get(key, { range: { offset: 0, length: 256 } })
  return object === null
    ? 'application/octet-stream'
    : contentTypeOf(new Uint8Array(await object.arrayBuffer()))
}
