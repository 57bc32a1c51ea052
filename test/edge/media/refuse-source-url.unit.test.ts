import { describe, expect, it } from 'vitest'
import { refuseSourceUrl } from '../../../edge/domain/media/refuse-source-url.ts'

const refusal = (url: string, allowLoopback = false): string => {
  try {
    refuseSourceUrl(url, { allowLoopback })
    return 'allowed'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('A source URL', () => {
  it.each([
    'https://example.com/a.mp4',
    'http://example.com:8080/a.mp4?x=1',
    'http://93.184.216.34/a.mp4',
    'http://[2606:4700::1111]/a.mp4',
  ])('may be %s', (url) => expect(refusal(url)).toBe('allowed'))

  it.each([
    '',
    'a.mp4',
    '/a.mp4',
    'ftp://example.com/a',
    'file:///etc/passwd',
    'data:video/mp4,x',
    'https://u:p@example.com/a',
    'https://u@example.com/',
  ])('is not valid as %o', (url) => expect(refusal(url)).toBe('invalid_input'))

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://metadata.google.internal/',
    'http://minio:9000/',
  ])('must lead to the open internet, not to %s', (url) => expect(refusal(url)).toBe('source_refused'))

  it.each(['http://127.0.0.1:9000/a', 'http://[::1]/a', 'http://localhost:1/a'])(
    'may be %s in development',
    (url) => expect(refusal(url, true)).toBe('allowed'),
  )
  it.each(['http://10.0.0.1/', 'http://169.254.169.254/', 'http://minio:9000/'])(
    'is refused in development too: %s',
    (url) => expect(refusal(url, true)).toBe('source_refused'),
  )
})
