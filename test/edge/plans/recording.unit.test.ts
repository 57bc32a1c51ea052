import { describe, expect, it } from 'vitest'
import { recordingPlan } from '../../../edge/domain/plans/recording.ts'
import { drive, type Script } from './drive.ts'

const input = {
  spans: [{ mediaId: 'med_chunks', offset: 0, sizeBytes: 9, place: 1, name: null }],
  stem: 'recording-7',
  hls: true,
}
const assembled = {
  ...{ name: 'recording.webm', contentType: 'video/webm', sizeBytes: 9, order: 'places', damaged: false },
  mediaId: 'med_film',
}
const begin = (script: Script = {}) =>
  drive(recordingPlan, input, { ...script, outputs: { assemble: assembled } })

describe('the plan of a recording', () => {
  it('assembles the chunks before anything else', () => {
    const plan = begin()
    expect(plan.keys()).toEqual(['assemble'])
    expect(plan.evaluate().partial).toBeNull()
  })

  it('then shows the file at once and begins its words and its film side by side', () => {
    const plan = begin()
    plan.settle((key) => key === 'assemble')
    expect(plan.keys()).toEqual(['assemble', 'transcription', 'probe'])
    expect(plan.evaluate().partial).toMatchObject({ mediaId: 'med_film', transcript: null })
  })

  it('ends with the file, its words and its film', () => {
    const { outcome } = begin().finish()
    expect(outcome).toMatchObject({
      kind: 'result',
      result: {
        ...{ mediaId: 'med_film', damaged: false, transcriptError: null },
        transcript: { tier: 'draft', text: 'a fox' },
      },
    })
  })

  it('keeps the film where its words cannot be had, and says why', () => {
    const { outcome } = begin({ failing: (key) => key === 'transcription' }).finish()
    expect(outcome).toMatchObject({
      kind: 'result',
      result: { mediaId: 'med_film', transcript: null, transcriptError: { code: 'encoder_failed' } },
    })
  })

  it('takes a film without sound for one in which nobody speaks', () => {
    const failing = (key: string) => key === 'transcription'
    const { outcome } = begin({ failing, failureCode: 'no_audio_stream' }).finish()
    expect(outcome).toMatchObject({
      kind: 'result',
      result: { transcript: { tier: 'no-words', text: '' }, transcriptError: null },
    })
  })

  it('waits for words that take longer than the film', () => {
    const plan = begin()
    for (let round = 0; round < 6; round++) plan.settle((key) => key !== 'transcription')
    expect(plan.evaluate()).toMatchObject({ outcome: { kind: 'pending' }, stage: { name: 'transcribing' } })
  })

  it('fails with the reason where the chunks are no film', () => {
    const { outcome } = begin({ failing: (key) => key === 'assemble' }).finish()
    expect(outcome).toMatchObject({ kind: 'failed', error: { message: 'assemble broke' } })
  })
})
