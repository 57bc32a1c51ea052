import { describe, expect, it } from 'vitest'
import { createLineup } from '../../../gpu-worker/engines/create-lineup.ts'
import type { Engine, EngineEnv } from '../../../gpu-worker/engines/engine.ts'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'
import { noFfmpeg } from '../../support/fake-worker.ts'

type Told = Record<string, unknown>
const envOf = (signal = new AbortController().signal) => {
  const told: Told[] = []
  const env: EngineEnv = { scratchDir: '/none', signal, ffmpeg: noFfmpeg, log: (entry) => told.push(entry) }
  return { env, told }
}
const engineOf = <I>(
  name: string,
  run: Engine<I, string>['run'],
  canDo: (input: I) => boolean = () => true,
) => {
  const close = async () => undefined
  return { engine: name, model: 'm', device: 'cpu', canDo, run, close } as Engine<I, string>
}
const failing = (code: ErrorCode) =>
  engineOf<string>('failing', async () => {
    throw new AppError(code, 'no luck')
  })
const working = engineOf<string>('working', async (text) => text.toUpperCase())

describe('a lineup', () => {
  it.each(['engine_unavailable', 'engine_failed'] as const)(
    'goes on to the next engine after %s',
    async (code) => {
      const { env, told } = envOf()
      const { output, use } = await createLineup('speech', [failing(code), working]).run('hello', env)
      expect([output, use]).toEqual(['HELLO', { engine: 'working', model: 'm', device: 'cpu' }])
      expect(told).toMatchObject([{ code, failed: { engine: 'failing' }, next: { engine: 'working' } }])
    },
  )

  it.each(['unreadable_text', 'engine_refused', 'no_face'] as const)(
    'stops at %s, which is the fault of the input',
    async (code) => {
      const lineup = createLineup('speech', [failing(code), working])
      await expect(lineup.run('hello', envOf().env)).rejects.toMatchObject({ code })
    },
  )

  it('goes on after an error that the engine did not foresee', async () => {
    const broken = engineOf<string>('broken', async () => {
      throw new TypeError('undefined is not a function')
    })
    const { use } = await createLineup('speech', [broken, working]).run('hello', envOf().env)
    expect(use.engine).toBe('working')
    await expect(createLineup('speech', [broken]).run('hello', envOf().env)).rejects.toMatchObject({
      code: 'engine_failed',
    })
  })

  it('tries nobody else after an abort', async () => {
    const abort = new AbortController()
    const reason = new Error('enough')
    const aborting = engineOf<string>('aborting', async () => {
      abort.abort(reason)
      throw new AppError('engine_failed', 'cut off')
    })
    await expect(
      createLineup('speech', [aborting, working]).run('hello', envOf(abort.signal).env),
    ).rejects.toBe(reason)
  })

  it('asks only engines that can do the input, and chooses the first of them', async () => {
    const short = engineOf<string>('short', working.run, (text) => text.length < 3)
    const lineup = createLineup('speech', [short, working])
    expect(lineup.choose('hi').engine).toBe('short')
    expect(lineup.choose('hello').engine).toBe('working')
    const { use } = await lineup.run('hello', envOf().env)
    expect(use.engine).toBe('working')
  })

  it('says who there is when nobody can do the input', () => {
    const never = engineOf<string>('never', working.run, () => false)
    expect(() => createLineup('speech', [never]).choose('hi')).toThrow(
      expect.objectContaining({ code: 'engine_unavailable', details: { allowed: ['never:m'] } }),
    )
  })

  describe('of frames, which can be read once', () => {
    type Frames = { frames: AsyncIterable<number> }
    const input = (): Frames => ({
      frames: (async function* () {
        yield 1
        yield 2
      })(),
    })
    const summing = engineOf<Frames>('summing', async ({ frames }) => {
      let sum = 0
      for await (const frame of frames) sum += frame
      return String(sum)
    })
    const breaking = (after: number) =>
      engineOf<Frames>('breaking', async ({ frames }) => {
        if (after > 0) await frames[Symbol.asyncIterator]().next()
        throw new AppError('engine_failed', 'out of memory')
      })

    it('hands all of them to the next engine if the first has taken none', async () => {
      const { output } = await createLineup('upscale', [breaking(0), summing]).run(input(), envOf().env)
      expect(output).toBe('3')
    })

    it('fails rather than let the next engine miss the first ones', async () => {
      const lineup = createLineup('upscale', [breaking(1), summing])
      await expect(lineup.run(input(), envOf().env)).rejects.toMatchObject({ code: 'engine_failed' })
    })
  })
})
