import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import type { FaceFinder, LipSyncEngine, MouthRequest } from './contract.ts'
import { openCascadeSight } from './find/cascade-sight.ts'
import { findAndFollow } from './find/track-faces.ts'
import { createClosedMouths } from './mouth/closed-mouths.ts'
import { renderMouth } from './mouth/render.ts'
import { presenceAt } from './presence.ts'
import { shapesOf } from './voice/shapes.ts'

const moveMouths = async function* (request: MouthRequest, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const { width, height, track, framesPerSecond } = request
  const closed = createClosedMouths(track, framesPerSecond)
  for await (const { sourceFrame, planes } of request.surroundings) {
    await setImmediate()
    signal.throwIfAborted()
    closed.show(sourceFrame, { planes, width, height })
  }
  const voice = { samples: request.voice, startSeconds: request.voiceStartSeconds, level: request.voiceLevel }
  for await (const { outputFrame, sourceFrame, planes } of request.frames) {
    await setImmediate() // heartbeats and other jobs share this thread
    signal.throwIfAborted()
    const pose = track.poses[sourceFrame]
    const mouths = pose ? closed.near(sourceFrame) : []
    const [shape] = shapesOf(voice, { first: outputFrame, count: 1, perSecond: framesPerSecond })
    if (pose && shape && mouths.length > 0) {
      const presence = presenceAt(track, sourceFrame)
      yield renderMouth({ planes, width, height }, pose.mouth, mouths, shape, presence)
    } else yield planes
  }
}

/** The smallest picture that can hold a mouth worth moving. */
const minSide = 64

export const builtinLipSync: EngineFactory<LipSyncEngine> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => ({
    ...{ engine: 'builtin', model: 'warp-1', device: 'cpu' },
    canDo: ({ width, height }) => Math.min(width, height) >= minSide,
    run: async (request, { signal }) => moveMouths(request, signal),
    close: async () => undefined,
  }),
}

export const builtinFaceFinder: EngineFactory<FaceFinder> = {
  name: 'builtin',
  proof: { kind: 'built in' },
  open: async () => {
    try {
      const sight = openCascadeSight()
      return {
        ...{ engine: 'builtin', model: 'cascade-1', device: 'cpu' },
        canDo: () => true,
        run: findAndFollow(() => sight),
        close: async () => undefined,
      }
    } catch (error) {
      throw new AppError(
        'engine_unavailable',
        'the tables of npm’s `tracking` are missing: run npm ci',
        {},
        error,
      )
    }
  },
}
