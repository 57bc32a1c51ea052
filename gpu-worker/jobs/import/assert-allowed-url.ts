import { AppError } from '../../../shared/errors.ts'

/** What can be judged without a name server: scheme, userinfo and port. Addresses are judged at connect time. */
export const assertAllowedUrl = (text: string, allowLoopback: boolean): URL => {
  const url = URL.parse(text)
  if (!url) throw refused('the source is no URL', { got: text.slice(0, 200) })
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused('the scheme is not allowed', { got: url.protocol, allowed: ['http:', 'https:'] })
  }
  if (url.username || url.password) throw refused('a URL with a user name or password is not allowed', {})
  if (!allowLoopback && !isWebPort(url.port)) {
    throw refused('the port is not allowed', { got: url.port, allowed: ['80', '443', '1024–65535'] })
  }
  return url
}

/** Below 1024 sit mail, ssh and the like, which a crafted request can talk to. Empty = the scheme's own. */
const isWebPort = (port: string): boolean =>
  port === '' || port === '80' || port === '443' || Number(port) >= 1024

const refused = (message: string, details: AppError['details']): AppError =>
  new AppError('source_refused', message, { field: 'url', ...details })
