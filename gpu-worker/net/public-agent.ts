import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { BlockList, isIP, type LookupFunction, type Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { AppError } from '../../shared/errors.ts'
import { isPublicAddress } from '../../shared/public-address.ts'

export type Resolve = (
  hostname: string,
  answer: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

type PublicAgentOptions = { allowLoopback: boolean; resolve?: Resolve }

const resolveAll: Resolve = (hostname, answer) => lookUp(hostname, { all: true }, answer)

/**
 * Connects to public addresses only. The addresses judged are the very ones the socket connects to, so a
 * name that answers differently the second time (DNS rebinding) gains nothing. Throws `source_refused`.
 */
export const createPublicAgent = ({ allowLoopback, resolve = resolveAll }: PublicAgentOptions): Agent => {
  const isAllowed = (address: string) => isPublicAddress(address) || (allowLoopback && isLoopback(address))

  const lookup: LookupFunction = (hostname, options, answer) =>
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return answer(error ?? new Error('no address'), [])
      const bad = addresses.find(({ address }) => !isAllowed(address))
      if (bad) answer(refusal(hostname), [])
      else if (options.all) answer(null, addresses)
      else answer(null, first.address, first.family)
    })

  const connect = buildConnector({ lookup, timeout: 10_000, allowH2: false })
  return new Agent({
    allowH2: false,
    connect: (target, answer) => {
      // A literal address is never looked up.
      if (isIP(target.hostname) && !isAllowed(target.hostname)) {
        return answer(refusal(target.hostname), null)
      }
      connect(target, (...[error, socket]: [Error, null] | [null, Socket]) => {
        if (error) return answer(error, null)
        const reached = socket.remoteAddress
        if (reached !== undefined && isAllowed(reached)) return answer(null, socket)
        socket.destroy()
        answer(refusal(target.hostname), null)
      })
    },
  })
}

/** Names no address: it would tell a client how names resolve in the worker's network. */
const refusal = (hostname: string): AppError =>
  new AppError('source_refused', 'the source is not on a public address', { got: hostname })

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const isLoopback = (address: string): boolean =>
  loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
