import { AppError } from '../shared/errors.ts'
import { createKeyring, type Keyring } from './domain/access/keyring.ts'
import { type Bindings, Config } from './env.ts'

type Parsed = { config: Config; keys: Keyring }

/** Per isolate; a value and not its promise, which would belong to one request's context. */
const parsed = new WeakMap<Bindings, Parsed>()

/** @throws not_set_up naming the one command, when a secret is missing or a var is not valid */
export const readConfig = async (env: Bindings): Promise<Parsed> => {
  const known = parsed.get(env)
  if (known !== undefined) return known
  const result = Config.safeParse(env)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new AppError('not_set_up', `${wrong} is missing or not valid: run \`npm run setup\``, {
      field: wrong,
    })
  }
  const config = result.data
  const secrets = { current: config.AUTH_SECRET, previous: config.AUTH_SECRET_PREVIOUS }
  const fresh = { config, keys: await createKeyring(secrets, Date.now) }
  parsed.set(env, fresh)
  return fresh
}
