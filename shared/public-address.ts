/**
 * True for addresses of the open internet alone; text that is no address is not public. Ranges: the IANA
 * special-purpose registries (RFC 6890 and later). Callers pass canonical text, as URL parsers and sockets give.
 */
export const isPublicAddress = (address: string): boolean => {
  const v4 = parseV4(address)
  if (v4 !== undefined) return isPublicV4(v4)
  const groups = parseV6(address)
  return groups !== undefined && isPublicV6(groups)
}

const privateV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const isPublicV4 = (value: number): boolean =>
  !privateV4.some(([base, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(value / size) === Math.floor((parseV4(base) ?? 0) / size)
  })

/** Only 2000::/3 is handed out; what embeds an IPv4 address is judged by it, or refused where that is unclear. */
const isPublicV6 = (groups: readonly number[]): boolean => {
  const [a = 0, b = 0] = groups
  const lastV4 = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0)
  const startsWith = (...head: number[]) => head.every((group, index) => groups[index] === group)
  if (startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return isPublicV4(lastV4)
  if (a < 0x2000 || a > 0x3fff) return false
  const teredoAndOrchid = a === 0x2001 && b < 0x200
  const documentation = (a === 0x2001 && b === 0xdb8) || (a === 0x3fff && b < 0x1000)
  const sixToFour = a === 0x2002
  return !teredoAndOrchid && !documentation && !sixToFour
}

const parseV4 = (text: string): number | undefined => {
  if (!/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)) return undefined
  return text.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
}

const parseV6 = (text: string): number[] | undefined => {
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':')) return undefined
  const [head = '', tail, ...more] = text.split('::')
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  if (more.length > 0 || !before || !after) return undefined
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  return [...before, ...Array.from({ length: missing }, () => 0), ...after]
}

/** `1:2:127.0.0.1` → groups; the dotted form may only be the last. */
const groupsOf = (text: string): number[] | undefined => {
  if (text === '') return []
  const parts = text.split(':')
  const groups = parts.flatMap((part, index) => {
    const v4 = index === parts.length - 1 ? parseV4(part) : undefined
    if (v4 !== undefined) return [Math.floor(v4 / 65_536), v4 % 65_536]
    return /^[0-9a-f]{1,4}$/i.test(part) ? [Number.parseInt(part, 16)] : [-1]
  })
  return groups.includes(-1) ? undefined : groups
}
