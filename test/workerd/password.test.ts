import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from '../../edge/domain/access/password.ts'

/** Made by Node 24's scrypt of `correct horse`. */
const madeByNode = '$scrypt$ln=15,r=8,p=1$mRBWCh7w6TaqN+QfGU+tYw$DIsBI4cLfnEdoEDJNRKmwPpL5Rd08cC2L3Fb0/Vf9KQ'

describe("A password in the Workers' runtime", () => {
  it('fits the hash that `npm run setup` made in Node', async () => {
    expect(await verifyPassword('correct horse', madeByNode)).toBe('right')
    expect(await verifyPassword('correct horsf', madeByNode)).toBe('wrong')
  })

  it('is stretched with 32 MiB: a quarter of what all requests of an isolate share', async () => {
    const hash = await hashPassword('correct horse')
    const [, log2N, r] = /ln=(\d+),r=(\d+),p=1\$/.exec(hash) ?? []
    expect(128 * 2 ** Number(log2N) * Number(r)).toBe(32 * 1024 ** 2)
    expect(await verifyPassword('correct horse', hash)).toBe('right')
  })
})
