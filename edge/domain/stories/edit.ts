import * as z from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { type FileRef, MadeFile } from '../../../shared/jobs/file-ref.ts'
import { ProbeOutput } from '../../../shared/jobs/probe.ts'
import { ScriptOutput } from '../../../shared/jobs/script.ts'
import type { Context } from '../../context.ts'
import { type PlanJob, readTaskState, type TaskState } from '../../db/task-advance.ts'
import { storedFile } from '../plans/stored-file.ts'
import { encoderKey } from '../plans/story-film.ts'
import { editTask } from '../tasks/edit.ts'
import { findStory } from './find.ts'
import { readStory, type StoryView } from './read.ts'
import { applyEdit, type Edit, type Written } from './storyboard-edit.ts'

const maxTries = 8

/**
 * Changes a story and has only that made again which the change touches; one that changes nothing does nothing. An edit
 * that came between is kept: the change is made on top of it.
 * @throws not_found, conflict while the story is not written yet, and as the change itself
 */
export const editStory = async (ctx: Context, id: string, edit: Edit): Promise<StoryView> => {
  for (let left = maxTries; ; left--) {
    const { id: taskId } = await findStory(ctx, id)
    const state = await readTaskState(ctx.db, taskId)
    const view = await readStory(ctx, taskId)
    const written = state && readWritten(state)
    const changed = applyEdit(view, written, edit)
    if (state === undefined || changed === undefined) return view
    try {
      await editTask(ctx, state.task, changed)
      return await readStory(ctx, taskId)
    } catch (error) {
      if (left === 0 || !(error instanceof AppError) || error.code !== 'conflict') throw error
    }
  }
}

/** What was made before counts for what is made now. */
const readWritten = ({ rows }: TaskState): Written | undefined => {
  const outputOf = (key: string): unknown => {
    const row = rows.find((one) => one.key === key && one.status === 'succeeded')
    return row && JSON.parse(row.output ?? 'null')
  }
  const script = ScriptOutput.safeParse(outputOf('script'))
  if (!script.success) return undefined
  const probed = ProbeOutput.safeParse(outputOf(encoderKey))
  const added = rows.map(({ key }) => Number(/^\w+:a(\d+)/.exec(key)?.[1] ?? 0))
  return {
    script: script.data,
    encoder: probed.data?.encoder ?? null,
    fileOf: new Map(rows.flatMap(pictureFile)),
    lastAdded: Math.max(0, ...added),
  }
}

const Picture = MadeFile.extend({ mediaId: z.string() })

const pictureFile = ({ type, output, outputPrefix }: PlanJob): [string, FileRef][] => {
  if (type !== 'image' || output === null || outputPrefix === null) return []
  const made = Picture.parse(JSON.parse(output))
  return [[made.mediaId, storedFile({ outputPrefix }, made)]]
}
