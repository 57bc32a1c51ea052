import { AppError } from '../../../shared/errors.ts'
import { isPublicAddress } from '../../../shared/public-address.ts'

/** A name without a dot is only ever that of a neighbour. */
const localName = /^[^.]+$|(^|\.)(localhost|local|internal|localdomain|home\.arpa)$/
const loopback = /^(127\.[\d.]+$|\[::1\]$|([^.]+\.)*localhost$)/

/** A literal address as the URL parser wrote it (decimal, octal and hex forms are dotted by now). */
const literalAddress = (hostname: string): string | undefined => {
  if (hostname.startsWith('[')) return hostname.slice(1, -1)
  return /^[\d.]+$/.test(hostname) ? hostname : undefined
}

/**
 * What can be told without a socket; names are judged again by the worker, at connect time.
 * @throws invalid_input, source_refused
 */
export const refuseSourceUrl = (text: string, { allowLoopback }: { allowLoopback: boolean }): void => {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new AppError('invalid_input', 'The source must be an http or https URL', {
      field: 'url',
      got: url?.protocol ?? text.slice(0, 200),
      allowed: ['http:', 'https:'],
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw new AppError('invalid_input', 'The source URL must carry no user name or password', {
      field: 'url',
    })
  }
  const hostname = url.hostname.toLowerCase().replace(/\.$/, '')
  if (allowLoopback && loopback.test(hostname)) return
  const address = literalAddress(hostname)
  if (address === undefined ? localName.test(hostname) : !isPublicAddress(address)) {
    throw new AppError('source_refused', 'The source is not on a public address', {
      field: 'url',
      got: hostname,
    })
  }
}
