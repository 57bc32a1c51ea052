import { describe, expect, it } from 'vitest'
import { newestPlan } from '../../../edge/domain/plans/index.ts'
import { definitionOf, type JobType } from '../../../shared/jobs/index.ts'
import { drive } from './drive.ts'

const run = (kind: string, input: Record<string, unknown>) => drive(newestPlan(kind).plan, input)

const single: { kind: string; input: Record<string, unknown>; result: Record<string, unknown> }[] = [
  {
    kind: 'script',
    input: { topic: 'bedtime', language: 'German', seed: 4 },
    result: { title: 'Foxes', seed: 4, understood: null, engine: 'builtin' },
  },
  {
    kind: 'speech',
    input: { text: 'A fox.', language: 'en', voice: 'nova' },
    result: { mediaId: 'med_speech', durationMs: 600, wordTimes: 'exact', contentType: 'audio/wav' },
  },
  {
    kind: 'image',
    input: { prompt: 'a fox', width: 64, height: 64, seed: 2 },
    result: { mediaId: 'med_image', width: 64, seed: 2, understood: ['fox'] },
  },
  {
    kind: 'transcription',
    input: { mediaId: 'med_1' },
    result: {
      ...{ tier: 'draft', language: 'en', text: 'a fox', speech: [] },
      files: [
        { name: 'transcript.vtt', mediaId: 'med_transcription_transcript.vtt' },
        { name: 'transcript.json', mediaId: 'med_transcription_transcript.json' },
      ],
    },
  },
]

describe('a task for one engine', () => {
  it.each(single)('of kind $kind is one job, then its result', ({ kind, input, result }) => {
    const task = run(kind, input)
    expect(task.keys()).toEqual([kind])
    expect(task.finish().outcome).toMatchObject({ kind: 'result', result })
    expect(task.keys()).toEqual([kind])
  })

  it.each(single)('of kind $kind declares a job that its worker accepts', ({ kind, input }) => {
    for (const { type, input: text } of run(kind, input).evaluate().declared) {
      expect(definitionOf(type as JobType).input.safeParse(JSON.parse(text)).error).toBeUndefined()
    }
  })

  it.each(['script', 'image'])('of kind %s has random numbers of its own unless it names some', (kind) => {
    const { plan } = newestPlan(kind)
    const input = plan.input.parse({ language: 'en', prompt: 'a fox' })
    const seeds = ['task_00000000000000000000000001', 'task_00000000000000000000000abc'].map((taskId) => {
      const asked: unknown[] = []
      const tools = { job: (...args: unknown[]) => void asked.push(args[2]), stage: () => undefined }
      plan.evaluate(taskId, input, tools as never)
      return (asked[0] as { seed: number }).seed
    })
    expect(new Set(seeds).size).toBe(2)
  })

  it('refuses an input that no engine could serve', () => {
    const { input } = newestPlan('lipsync').plan
    const flaw = (value: unknown) => input.safeParse(value).error?.issues[0]?.message
    expect(flaw({ videoMediaId: 'med_1' })).toBe('give either audio_media_id or text')
    expect(flaw({ videoMediaId: 'med_1', text: 'Hi.', audioMediaId: 'med_2' })).toMatch(/either/)
    expect(flaw({ videoMediaId: 'med_1', text: 'Hi.' })).toBe('a text needs its language')
    expect(flaw({ videoMediaId: 'med_1', text: 'Hi.', language: 'hindi' })).toBeUndefined()
  })
})
