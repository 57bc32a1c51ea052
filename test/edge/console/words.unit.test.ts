import { describe, expect, it } from 'vitest'
import {
  missingOf,
  type StoryWishes,
  scenesOf,
  toStoryInput,
} from '../../../edge/console/forms/story-order.ts'
import { bytesInWords, clockOf, pathFromName } from '../../../edge/console/words/amounts.ts'
import { happeningOf } from '../../../edge/console/words/happenings.ts'
import { ownTitle } from '../../../edge/console/words/kinds.ts'
import { rungStates, rungsInPlaylist } from '../../../edge/console/words/rungs.ts'
import { shownStages } from '../../../edge/console/words/stages.ts'
import { troubleOf } from '../../../edge/console/words/troubles.ts'
import { AppError, errorCodes, errorTable } from '../../../shared/errors.ts'
import { jobTypes } from '../../../shared/jobs/index.ts'
import { TaskKind } from '../../../shared/task.ts'
import { StoryTaskInput } from '../../../shared/tasks/story.ts'

describe('The stages of a task', () => {
  const states = (task: Parameters<typeof shownStages>[0]) => shownStages(task).map(({ state }) => state)

  it('stand done, now and next along its usual way', () => {
    const task = { kind: 'story', status: 'running', stage: 'composing' }
    expect(states(task)).toEqual(['done', 'done', 'now', 'next', 'next', 'next'])
  })

  it('are all done at the end, whatever the row calls it', () => {
    expect(states({ kind: 'transcode', status: 'succeeded', stage: 'done' })).toEqual(['done', 'done'])
  })

  it('show where it failed', () => {
    const task = { kind: 'lipsync', status: 'failed', stage: 'tracking', input: { audio_media_id: 'med_1' } }
    expect(states(task).slice(0, 4)).toEqual(['done', 'done', 'failed', 'next'])
  })

  it('leave out the ladder of a film that nobody asked for', () => {
    const names = shownStages({ kind: 'upscale', status: 'queued', stage: '', input: { hls: false } })
    expect(names.map(({ name }) => name)).toEqual(['preparing', 'upscaling', 'joining'])
  })

  it('take in a stage that is not on the usual way', () => {
    const shown = shownStages({ kind: 'anime', status: 'running', stage: 'importing' })
    expect(shown.at(-1)).toMatchObject({ title: 'Fetch', state: 'now' })
  })
})

describe('What a task is called', () => {
  it('is what a story was asked to be about until it has a title', () => {
    const scenes = [{ narration: 'A fox sleeps.' }]
    expect(ownTitle({ kind: 'story', input: { topic: 'custom topic', scenes } })).toBe('A fox sleeps.')
    expect(ownTitle({ kind: 'story', input: { topic: 'bedtime' } })).toBe('A bedtime story')
    expect(ownTitle({ kind: 'story', input: { scenes }, partial: { title: 'Snow' } })).toBe('Snow')
  })
})

describe('What happened', () => {
  it.each(jobTypes)('a job of the type %s is told in words', (type) => {
    const told = happeningOf({ seq: 1, type: 'job.succeeded', data: { key: type, type } })
    expect(told?.words).toMatch(/^[A-Z][a-z ]+$/)
  })

  it.each(TaskKind.options)('a task of the kind %s has a way of stages with names', (kind) => {
    const shown = shownStages({ kind, status: 'queued', stage: '' })
    expect(shown.length).toBeGreaterThan(0)
    for (const { name, about } of shown) expect(about).not.toBe(name)
  })
})

describe('The rungs of a film', () => {
  const job = (key: string, status: string, message?: string) => ({
    key,
    status,
    error: message === undefined ? null : { message },
  })

  it('tell a cleaned rung from the plain ones by its own pieces, tallest first', () => {
    const jobs = [
      job('encode:base:0000', 'succeeded'),
      job('encode:base:0001', 'leased'),
      job('encode:480p_uspp:0000', 'ready'),
      job('audio:0000', 'succeeded'),
    ]
    const shown = rungStates(['240p', '480p_uspp'], jobs)
    expect(
      shown.map(({ name, state, donePieces, allPieces }) => [name, state, donePieces, allPieces]),
    ).toEqual([
      ['480p_uspp', 'waiting', 0, 1],
      ['240p', 'making', 1, 2],
    ])
  })

  it('name the reason of one that failed alone', () => {
    const [rung] = rungStates(['480p_uspp'], [job('encode:480p_uspp:0000', 'failed', 'The encoder failed')])
    expect(rung).toMatchObject({ title: '480p cleaned up', state: 'failed', reason: 'The encoder failed' })
  })

  it('are known from the playlist before the task says them', () => {
    const master = 'playlist_h264_1080p_uspp.m3u8\n#EXT\nplaylist_h264_480p.m3u8?v=1\nplaylist_h264_480p.m3u8'
    expect(rungsInPlaylist(master)).toEqual(['1080p_uspp', '480p'])
  })
})

describe('What went wrong', () => {
  it.each(errorCodes)('%s is said with its title and something to do', (code) => {
    const trouble = troubleOf(new AppError(code, 'because'))
    const isPlain = code === 'unauthenticated' || code === 'no_face'
    expect(trouble).toMatchObject({ said: isPlain ? '' : 'Because', code })
    if (code !== 'unauthenticated') expect(trouble.title).toBe(errorTable[code].title)
    expect(trouble.advice).toMatch(/\.$/)
  })

  it('an error of the page itself is told as that', () => {
    expect(troubleOf(new TypeError('x is undefined'))).toMatchObject({ code: 'page', said: 'x is undefined' })
  })
})

describe('A story as it was wished', () => {
  const wishes: StoryWishes = {
    source: 'own',
    topic: 'bedtime',
    customTopic: '',
    ownText: 'A fox walks\nthrough snow.\n\n \nIt sleeps.',
    artStyle: 'anime',
    length: 'short',
    language: 'en',
    voice: 'nova',
    format: 'draft',
    captions: false,
  }

  it('has one scene per paragraph of own words', () => {
    expect(scenesOf(wishes.ownText)).toEqual(['A fox walks through snow.', 'It sleeps.'])
    expect(StoryTaskInput.parse(toStoryInput(wishes))).toMatchObject({
      width: 144,
      height: 256,
      captions: false,
    })
  })

  it('sends own subjects with the custom topic alone', () => {
    const told = { ...wishes, source: 'topic', customTopic: 'robots' } as const
    expect(toStoryInput(told)).not.toHaveProperty('customTopic')
    expect(toStoryInput({ ...told, topic: 'custom topic' })).toMatchObject({ customTopic: 'robots' })
    expect(missingOf({ ...told, topic: 'custom topic', customTopic: ' ' })).toMatch(/what it is about/)
  })
})

describe('Names and amounts', () => {
  it('takes the story’s own title over its topic', () => {
    const task = { kind: 'story', input: { topic: 'scary' }, partial: { title: 'The Well' } }
    expect([ownTitle(task), ownTitle({ ...task, partial: null }), ownTitle({ kind: 'transcode' })]).toEqual([
      'The Well',
      'A scary story',
      undefined,
    ])
  })

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_500, '1.5 kB'],
    [123_456_789, '123 MB'],
  ])('says %i bytes as %s', (bytes, words) => expect(bytesInWords(bytes)).toBe(words))

  it('writes clocks and paths', () => {
    expect([clockOf(7.9), clockOf(3_723)]).toEqual(['0:07', '1:02:03'])
    expect([pathFromName('Märchen (1).MP4'), pathFromName('日本.mp4')]).toEqual(['marchen-1', 'film'])
  })

  it('counts pieces from one and says what was made before', () => {
    const data = { key: 'encode:base:0007', type: 'encode', cached: true, at: '2026-01-01T00:00:00Z' }
    expect(happeningOf({ seq: 4, type: 'job.succeeded', data })?.words).toBe(
      'Piece encoded · base 8 (made before)',
    )
  })
})
