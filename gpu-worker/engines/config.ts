import * as z from 'zod'
import { type Capability, capabilities, capabilityNames, forEachCapability } from './capabilities.ts'
import type { EngineOptions } from './engine.ts'
import { factoriesOf } from './registry.ts'

/** Which engines serve a capability, the first choice first, and what they are opened with. */
export type EngineChoice = { names: readonly string[]; options: EngineOptions }
export type EnginesConfig = Readonly<Record<Capability, EngineChoice>>

type Environment = Readonly<Record<string, string | undefined>>

const path = z.string().min(1).optional()

/** Of one capability: `SPEECH_` and so on stands before each name. */
export const EngineVariables = z.object({
  ENGINE: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim()))
    .default(['builtin'])
    .describe('engines by name, the next takes over where one cannot: openai,builtin (default: builtin)'),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('base address of a server: http://127.0.0.1:8880/v1'),
  MODEL: path.describe('model as the server calls it'),
  API_KEY: path.describe('sent to that server alone; never logged'),
  MODEL_DIR: path.describe('folder of model files; nothing is ever downloaded'),
  SERVER_COMMAND: path.describe('server that the worker starts, watches and stops; its address is _URL'),
  TIMEOUT_SECONDS: z.coerce
    .number()
    .positive()
    .max(86_400)
    .default(300)
    .describe('longest single call (default: 300)'),
})

const EngineDevice = z
  .enum(['auto', 'cpu', 'cuda'])
  .default('auto')
  .describe('where ONNX networks run; auto: cuda where it works, else cpu')

/** All engine variables, or one line for each bad one. */
export const parseEnginesConfig = (env: Environment): { config: EnginesConfig; flaws: string[] } => {
  const flaws: string[] = []
  const device = EngineDevice.safeParse(env.ENGINE_DEVICE || undefined)
  if (!device.success) flaws.push(...flawsOf('ENGINE_DEVICE', device.error))
  const config = forEachCapability((capability): EngineChoice => {
    const { choice, wrong } = readChoice(capability, env, device.data ?? 'auto')
    flaws.push(...wrong)
    return choice
  })
  return { config, flaws }
}

const readChoice = (capability: Capability, env: Environment, device: EngineOptions['device']) => {
  const { prefix } = capabilities[capability]
  const given = Object.keys(EngineVariables.shape).flatMap((name) => {
    const value = env[`${prefix}_${name}`]
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  const parsed = EngineVariables.safeParse(Object.fromEntries(given))
  const variables = parsed.data ?? EngineVariables.parse({})
  const wrong = parsed.success ? [] : flawsOf(prefix, parsed.error)
  if (env[`${prefix}_ENGINE`]) wrong.push(...unknownNames(capability, variables.ENGINE))
  const options = {
    ...{ url: variables.URL, model: variables.MODEL, apiKey: variables.API_KEY },
    ...{ modelDir: variables.MODEL_DIR, serverCommand: variables.SERVER_COMMAND },
    timeoutMs: variables.TIMEOUT_SECONDS * 1000,
    device,
  }
  return { choice: { names: variables.ENGINE, options }, wrong }
}

const unknownNames = (capability: Capability, names: readonly string[]): string[] => {
  const allowed: string[] = factoriesOf[capability].map(({ name }) => name)
  return names
    .filter((name) => !allowed.includes(name))
    .map(
      (name) =>
        `${capabilities[capability].prefix}_ENGINE: there is no engine "${name}", only ${allowed.join(', ')}`,
    )
}

const flawsOf = (prefix: string, { issues }: z.ZodError): string[] =>
  issues.map(
    ({ path: [name], message }) => `${name === undefined ? prefix : `${prefix}_${String(name)}`}: ${message}`,
  )

/** Rows of `--help`: the scheme once, the engines per capability. */
export const engineHelpRows = (): [string, string][] => [
  ...Object.entries(EngineVariables.shape).map(([name, schema]): [string, string] => [
    `{CAP}_${name}`,
    schema.description ?? '',
  ]),
  ['ENGINE_DEVICE', `${EngineDevice.description} (default: auto)`],
  ['where {CAP} is', ''],
  ...capabilityNames.map((name): [string, string] => [
    `  ${capabilities[name].prefix}`,
    factoriesOf[name].map((factory) => factory.name).join(', '),
  ]),
]
