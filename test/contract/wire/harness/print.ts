import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Names one request as it comes again: its credential, conditions and body, but for the boundary of a form. */
export const printOf = ({ method, url, headers }: IncomingMessage, body: Buffer): string => {
  const type = headers['content-type'] ?? ''
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1]
  const bare = (text: string): string => (boundary ? text.replaceAll(boundary, '') : text)
  const told = [
    ...[method, url, headers.authorization, headers['api-key'], headers['workspace-id'], headers['team-id']],
    ...[headers.range, headers['if-none-match'], headers['access-control-request-method']],
    ...[bare(type), bare(body.toString('latin1'))],
  ]
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}
