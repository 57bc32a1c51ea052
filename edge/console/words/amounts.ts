const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** Decimal, as disks and networks count. */
export const bytesInWords = (bytes: number): string => {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1000 ** power
  return `${power === 0 || amount >= 100 ? Math.round(amount) : amount.toFixed(1)} ${units[power]}`
}

const steps: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** `3 minutes ago`; below a minute `just now`. */
export const agoInWords = (time: string, nowMs: number): string => {
  const seconds = (nowMs - Date.parse(time)) / 1000
  const [unit, length] = steps.find(([, size]) => seconds >= size) ?? []
  return unit === undefined || length === undefined
    ? 'just now'
    : relative.format(-Math.floor(seconds / length), unit)
}

/** `0:07`, `1:02:03`. */
export const clockOf = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}

/** A path that a film may be published under, from a file's name: `My Film.mp4` → `my-film`. */
export const pathFromName = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'film'
