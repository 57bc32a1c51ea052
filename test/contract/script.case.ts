import { createLineup } from '../../gpu-worker/engines/create-lineup.ts'
import type { EngineEnv } from '../../gpu-worker/engines/engine.ts'
import type { ScriptEngine, WrittenScript } from '../../gpu-worker/engines/script/contract.ts'
import { runScript } from '../../gpu-worker/jobs/script/run.ts'
import { AppError } from '../../shared/errors.ts'
import { ScriptInput, script } from '../../shared/jobs/script.ts'
import type { Language } from '../../shared/languages.ts'
import { noEngines } from '../support/no-engines.ts'
import { collectFlaws, type Flaws, unless } from './harness/index.ts'

const ownText =
  'The lighthouse was dark that night. A small boat came closer to the rocks. Then one candle was lit in a window.'
const ownScenes = [
  { narration: 'A cat sat in the garden.' },
  { narration: 'It waited, as cats do.', prompt: 'a cat at a closed door' },
]
const scenesOf = { short: [6, 8], long: [9, 14] } as const
const count = (text: string) => [...text].length

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const narrationOf = ({ scenes }: WrittenScript): string => scenes.map(({ narration }) => narration).join(' ')

const shapeFlaws = (output: WrittenScript): string[] => {
  const { success } = script.output.safeParse({ engine: 'x', model: 'x', device: 'cpu', ...output })
  const tags = output.description.match(/#[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
  return [
    ...(success ? [] : ['not of the job’s shape']),
    ...(count(output.description) >= 150 && count(output.description) <= 200 ? [] : [output.description]),
    ...(tags >= 2 && tags <= 4 ? [] : [`${tags} hashtags`]),
    ...(output.scenes.every(({ prompt }) => /^[\x20-\x7e’]+$/.test(prompt)) ? [] : ['prompts not English']),
  ]
}

const neverAsked = () => {
  throw new Error('a script reads and makes no file')
}

const runAsJob = (engine: ScriptEngine, env: EngineEnv, input: ScriptInput) =>
  runScript(input, {
    ...env,
    engines: { ...noEngines, script: createLineup('script', [engine]) },
    sourceOf: neverAsked,
    publish: neverAsked,
    allowLoopback: true,
  })

/** What holds for every engine of scripts, asked in a language that it has. */
export const findScriptFlaws = (
  engine: ScriptEngine,
  env: EngineEnv,
  language: Language = 'en',
): Promise<Flaws> => {
  const write = (wish: object) => engine.run(ScriptInput.parse({ language, seed: 4, ...wish }), env)
  return collectFlaws({
    'a short and a long story have their scenes and a description of 150 to 200 characters': async () => {
      const flaws: string[] = []
      for (const length of ['short', 'long'] as const) {
        const output = await write({ topic: 'bedtime', length })
        const [least, most] = scenesOf[length]
        const scenes = output.scenes.length
        if (scenes < least || scenes > most) flaws.push(`${length}: ${scenes} scenes`)
        flaws.push(...shapeFlaws(output))
      }
      return flaws
    },
    'the topic is the one that was asked for': async () => {
      const { topic } = await write({ topic: 'love' })
      return unless(topic === 'love', topic)
    },
    'a custom topic without text is another topic, and says that nothing was given': async () => {
      const { topic, understood } = await write({})
      return unless(topic !== 'custom topic' && understood === null, `${topic}, ${understood}`)
    },
    'an own text of three sentences is narrated word for word': async () => {
      const output = await write({ customTopic: ownText })
      return unless(tidy(narrationOf(output)) === ownText, narrationOf(output))
    },
    'own scenes keep their words and prompts': async () => {
      const output = await write({ scenes: ownScenes })
      const kept = output.scenes.map(({ narration }) => narration)
      return [
        ...(kept.join('|') === ownScenes.map(({ narration }) => narration).join('|') ? [] : [kept.join('|')]),
        ...(output.scenes[1]?.prompt === ownScenes[1]?.prompt ? [] : [`prompt ${output.scenes[1]?.prompt}`]),
        ...shapeFlaws(output),
      ]
    },
    'a subject steers the story and is said to be understood': async () => {
      const output = await write({ customTopic: 'a robot and a whale' })
      const prompts = output.scenes.map(({ prompt }) => prompt).join('\n')
      return [
        ...(/robot/.test(prompts) ? [] : ['no robot in any picture']),
        ...((output.understood ?? []).length > 0 ? [] : ['nothing understood']),
      ]
    },
    'a text without letters is refused as unreadable': async () => {
      const outcome = await write({ customTopic: '12 + 30 = 42 !!!' }).catch((error: unknown) => error)
      return unless(outcome instanceof AppError && outcome.code === 'unreadable_text', String(outcome))
    },
    'the job fits its schema and names who wrote it': async () => {
      const output = await runAsJob(engine, env, ScriptInput.parse({ language, topic: 'scary' }))
      const { success } = script.output.safeParse(output)
      const { engine: name, model, device } = output
      return [
        ...(success ? [] : ['another shape']),
        ...(name === engine.engine && model === engine.model && device === engine.device ? [] : [name]),
      ]
    },
    'it can do the languages that it names': async () =>
      engine.languages
        .filter((one) => !engine.canDo(ScriptInput.parse({ language: one })))
        .map((one) => `not ${one}`),
    'it ends at its signal': async () => {
      const reason = new Error('enough')
      const outcome = await engine
        .run(ScriptInput.parse({ language }), { ...env, signal: AbortSignal.abort(reason) })
        .catch((error: unknown) => error)
      return unless(outcome === reason, String(outcome))
    },
  })
}
