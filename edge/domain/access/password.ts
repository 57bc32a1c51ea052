import { scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { log2N: number; r: number; p: number }

/** 32 MiB, about 60 ms: what one isolate can spare (design: N = 2^15, r = 8, p = 1 or more). */
const currentCost: Cost = { log2N: 15, r: 8, p: 1 }
const maxCost: Cost = { log2N: 17, r: 8, p: 4 }
const phc = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

const stretch = (password: string, salt: Uint8Array, { log2N, r, p }: Cost): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const options = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r }
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** A PHC string: `$scrypt$ln=15,r=8,p=1$salt$hash`. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const hash = await stretch(password, salt, currentCost)
  const { log2N, r, p } = currentCost
  return `$scrypt$ln=${log2N},r=${r},p=${p}$${toBase64(salt)}$${toBase64(hash)}`
}

/** `stale` = right, but of an older cost: the caller stores a new hash. A malformed hash fits no password. */
export const verifyPassword = async (
  password: string,
  stored: string,
): Promise<'right' | 'stale' | 'wrong'> => {
  const [, ln, r, p, salt, hash] = phc.exec(stored) ?? []
  if (salt === undefined || hash === undefined) return 'wrong'
  const cost: Cost = { log2N: Number(ln), r: Number(r), p: Number(p) }
  if (cost.log2N > maxCost.log2N || cost.r > maxCost.r || cost.p > maxCost.p) return 'wrong'
  const expected = fromBase64(hash)
  const got = await stretch(password, fromBase64(salt), cost)
  if (expected.length !== got.length || !timingSafeEqual(expected, got)) return 'wrong'
  const isCurrent = cost.log2N === currentCost.log2N && cost.r === currentCost.r && cost.p === currentCost.p
  return isCurrent ? 'right' : 'stale'
}

/** Fits no password, costs as much as a real one: an unknown name takes as long as a wrong password. */
export const nobodysHash = `$scrypt$ln=15,r=8,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`
