import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import { type OnnxModel, type OnnxPort, openOnnxModel } from '../onnx/index.ts'
import type { LipSyncEngine, MouthFrame, MouthRequest } from './contract.ts'
import { presenceAt } from './presence.ts'
import { type Crop, cropOf, faceSide, maskLowerHalf, takeFace } from './wav2lip/face-crop.ts'
import { chunkColumns, createMels } from './wav2lip/mel.ts'
import { bandCount } from './wav2lip/mel-basis.ts'
import { pasteFace } from './wav2lip/paste-face.ts'

type Model = OnnxModel<'mouth'>
type Names = { mel: string; faces: string; predicted: string }

const fits = (port: OnnxPort, sizes: readonly number[]): boolean =>
  port.type === 'float32' &&
  port.dims.length === 4 &&
  sizes.every((size, n) => typeof port.dims[n + 1] === 'string' || port.dims[n + 1] === size)

/** Ports by their sizes: every export has other names. @throws engine_unavailable for a network of another shape */
const namesOf = ({ ports }: Model): Names => {
  const { inputs, outputs } = ports.mouth
  const mel = inputs.find((port) => fits(port, [1, bandCount, chunkColumns]))
  const faces = inputs.find((port) => port !== mel && fits(port, [6, faceSide, faceSide]))
  const predicted = outputs.find((port) => fits(port, [3, faceSide, faceSide]))
  if (mel && faces && predicted) return { mel: mel.name, faces: faces.name, predicted: predicted.name }
  const got = [...inputs, ...outputs].map(({ name, dims }) => `${name}[${dims.join(',')}]`).join(' ')
  throw new AppError('engine_unavailable', 'wav2lip.onnx has another shape than Wav2Lip', {
    ...{ got, allowed: 'mel [n,1,80,16] and faces [n,6,96,96] to [n,3,96,96]' },
  })
}

/** Frames computed at once, unless so many do not fit into memory. */
const batchFrames = 8
const batchBytes = 96 * 1024 ** 2

type Waiting = { frame: MouthFrame; seen: { crop: Crop; face: Float32Array } | undefined }

const predict = async (
  { model, names }: { model: Model; names: Names },
  waiting: readonly Waiting[],
  chunkAt: (frame: number) => Float32Array,
  signal: AbortSignal,
): Promise<Float32Array[]> => {
  const seen = waiting.flatMap(({ frame, seen: one }) => (one ? [{ frame, face: one.face }] : []))
  if (seen.length === 0) return []
  const mel = new Float32Array(seen.length * bandCount * chunkColumns)
  const faces = new Float32Array(seen.length * 6 * faceSide ** 2)
  for (const [n, { frame, face }] of seen.entries()) {
    mel.set(chunkAt(frame.outputFrame), n * bandCount * chunkColumns)
    faces.set(maskLowerHalf(face), n * 6 * faceSide ** 2)
  }
  const feeds = {
    [names.mel]: { type: 'float32' as const, dims: [seen.length, 1, bandCount, chunkColumns], data: mel },
    [names.faces]: { type: 'float32' as const, dims: [seen.length, 6, faceSide, faceSide], data: faces },
  }
  const data = (await model.run('mouth', feeds, signal))[names.predicted]?.data
  const size = 3 * faceSide ** 2
  if (!(data instanceof Float32Array) || data.length !== seen.length * size)
    throw new AppError('engine_failed', 'the network answered in another shape')
  return seen.map((_, n) => data.subarray(n * size, (n + 1) * size))
}

const moveMouths = async function* (
  network: { model: Model; names: Names },
  request: MouthRequest,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { width, height, track, framesPerSecond } = request
  const mels = createMels(request.voice, request.voiceStartSeconds)
  const chunkAt = (frame: number): Float32Array => mels.chunkAt(frame, framesPerSecond)
  const most = Math.max(1, Math.min(batchFrames, Math.floor(batchBytes / (width * height * 1.5))))
  const finish = async function* (waiting: readonly Waiting[]): AsyncGenerator<Uint8Array> {
    const predicted = await predict(network, waiting, chunkAt, signal)
    let next = 0
    for (const { frame, seen } of waiting) {
      const face = seen && predicted[next++]
      const presence = presenceAt(track, frame.sourceFrame)
      const picture = { planes: frame.planes, width, height }
      yield seen && face ? pasteFace(picture, seen.crop, face, presence) : frame.planes
    }
  }
  let waiting: Waiting[] = []
  for await (const frame of request.frames) {
    signal.throwIfAborted()
    const pose = track.poses[frame.sourceFrame]
    const crop = pose ? cropOf(pose) : undefined
    const picture = { planes: frame.planes, width, height }
    waiting.push({ frame, seen: crop && { crop, face: takeFace(picture, crop) } })
    if (waiting.length < most) continue
    yield* finish(waiting)
    waiting = []
  }
  yield* finish(waiting)
}

/** A Wav2Lip network (`wav2lip.onnx`): the lower half of each face painted anew from 0.2 s of the voice. */
export const onnxLipSync: EngineFactory<LipSyncEngine> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, device }, { log }) => {
    const model = await openOnnxModel({ modelDir, files: { mouth: 'wav2lip.onnx' }, device, log })
    try {
      const network = { model, names: namesOf(model) }
      return {
        ...{ engine: 'onnx', model: 'wav2lip', device: model.device },
        canDo: ({ width, height }) => Math.min(width, height) >= faceSide,
        run: async (request, { signal }) => moveMouths(network, request, signal),
        close: model.close,
      }
    } catch (error) {
      await model.close()
      throw error
    }
  },
}
