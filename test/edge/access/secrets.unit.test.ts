import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { firstAdminRows, insertSql } from '../../../edge/domain/access/bootstrap.ts'
import { createGate } from '../../../edge/domain/access/one-at-a-time.ts'
import { hashPassword, nobodysHash, verifyPassword } from '../../../edge/domain/access/password.ts'
import { kindOfSecret, newSecretText } from '../../../edge/domain/access/secret-text.ts'
import { sha256Hex } from '../../../shared/hash.ts'

describe('A secret text', () => {
  it.each([
    ['api_key', /^vs_/],
    ['preshared', /^vsp_/],
    ['worker', /^vsw_/],
  ] as const)('of kind %s names its kind and is new each time', async (kind, prefix) => {
    const text = await newSecretText(kind)
    expect(text).toMatch(prefix)
    expect(await kindOfSecret(text)).toBe(kind)
    expect(await newSecretText(kind)).not.toBe(text)
  })

  it('with one wrong character is refused before any lookup', async () => {
    const text = await newSecretText('api_key')
    const wrong = text.slice(0, 10) + (text[10] === 'a' ? 'b' : 'a') + text.slice(11)
    expect(await kindOfSecret(wrong)).toBeUndefined()
    expect(await kindOfSecret(text.replace('vs_', 'vsw_'))).toBeUndefined()
  })
})

describe('A password', () => {
  it('is kept as a salted scrypt PHC string that only it fits', async () => {
    const hash = await hashPassword('correct horse')
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(await hashPassword('correct horse')).not.toBe(hash)
    expect(await verifyPassword('correct horse', hash)).toBe('right')
    expect(await verifyPassword('correct horsf', hash)).toBe('wrong')
  })

  it('is the same however its accents are composed', async () => {
    expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9'))).toBe('right')
  })

  it('of an older, cheaper hash is right but stale', async () => {
    // RFC 7914's own vector for ("pleaseletmein", "SodiumChloride", 16384, 8, 1), its first 32 bytes.
    const key = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex')
    const phc = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const stored = `$scrypt$ln=14,r=8,p=1$${phc(Buffer.from('SodiumChloride'))}$${phc(key)}`
    expect(await verifyPassword('pleaseletmein', stored)).toBe('stale')
  })

  it.each(['', 'plain', '$argon2id$v=19$m=1$a$b', '$scrypt$ln=30,r=8,p=1$AAAA$AAAA', nobodysHash])(
    'never fits the stored text %o',
    async (stored) => expect(await verifyPassword('', stored)).toBe('wrong'),
  )
})

describe('The gate in front of password checks', () => {
  it('lets one through at a time and opens again after a failure', async () => {
    const gate = createGate()
    const { promise, resolve } = Promise.withResolvers<string>()
    const first = gate(() => promise)
    await expect(gate(async () => 'second')).rejects.toMatchObject({ code: 'too_many_requests' })
    resolve('first')
    expect(await first).toBe('first')
    await expect(gate(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await gate(async () => 'third')).toBe('third')
  })
})

describe('The rows of the first administrator', () => {
  it('go into the real schema as printed SQL, secrets only as digests', async () => {
    const db = new DatabaseSync(':memory:')
    const folder = new URL('../../../migrations/', import.meta.url)
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()) {
      db.exec(readFileSync(new URL(file, folder), 'utf8'))
    }
    const login = { username: "o'hara", password: 'quoted', nowMs: 1_700_000_000_000 }
    const { rows, secrets, accountId } = await firstAdminRows(login)
    const sql = insertSql(rows)
    db.exec(sql)
    for (const secret of Object.values(secrets)) expect(sql).not.toContain(secret)
    const user = db.prepare('SELECT username, role, account_id FROM users').get()
    expect(user).toEqual({ username: "o'hara", role: 'admin', account_id: accountId })
    const found = db.prepare('SELECT kind, account_id FROM credentials WHERE secret_hash = ?')
    expect(found.get(await sha256Hex(secrets.workerToken))).toEqual({ kind: 'worker', account_id: accountId })
    const next = await firstAdminRows({ ...login, username: 'second' })
    db.exec(insertSql(next.rows))
    expect(db.prepare('SELECT count(*) AS n FROM accounts').get()).toEqual({ n: 3 })
  })
})
