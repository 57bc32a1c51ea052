import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toSrt } from '../../../shared/captions/srt.ts'
import { toWebVtt } from '../../../shared/captions/webvtt.ts'
import type { MadeFile } from '../../../shared/jobs/file-ref.ts'
import { joinWords } from '../../engines/transcription/words-of-text.ts'
import type { JobEnv, JobHandler } from '../handler.ts'
import { toCues } from './cues.ts'
import { listFirst } from './list-first.ts'
import { withFile } from './open-file.ts'
import { type Transcript, transcribe } from './transcribe.ts'
import { writeJson } from './write-json.ts'

const notes: Record<Transcript['tier'], string> = {
  exact: 'exact: these words were spoken from this very text',
  subtitles: 'subtitles: read from the file itself; times within a subtitle are estimates',
  recognised: 'recognised by a speech model',
  draft: 'draft: a rough English guess, to be checked before use',
  'no-words': 'no-words: nobody wrote down or recognised what is said here',
}

const noteOf = ({ tier, use, language, speech }: Transcript): string =>
  [
    speech.length === 0 ? 'no-words: nobody speaks here' : notes[tier],
    `${use.engine} ${use.model}`,
    language ?? 'language unknown',
  ].join(' · ')

const publish = async (name: string, contentType: string, text: string, env: JobEnv): Promise<MadeFile> => {
  const path = join(env.scratchDir, name)
  await writeFile(path, text)
  const { sizeBytes } = await env.publish(name, path)
  return { name, contentType, sizeBytes }
}

/** Words of a file with their times, from the best source there is, labelled by it; as WebVTT, SubRip and JSON. */
export const runTranscription: JobHandler<'transcription'> = async (input, env) => {
  const transcript = await withFile(input.file, env, (file) => transcribe(file, input, env))
  const { use, tier, language, words, wordTimes, speech, durationMs } = transcript
  const text = joinWords(words.map((word) => word.text))
  const cues = toCues(words)
  const files = [
    await publish('transcript.vtt', 'text/vtt', toWebVtt(cues, noteOf(transcript)), env),
    await publish('transcript.srt', 'application/x-subrip', toSrt(cues), env),
    await publish('transcript.json', 'application/json', writeJson(transcript, text, cues), env),
  ]
  return {
    ...{
      ...use,
      tier,
      language,
      ...listFirst(words, speech),
      wordCount: words.length,
      wordTimes,
      durationMs,
      files,
    },
  }
}
