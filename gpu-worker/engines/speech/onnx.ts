import { AppError } from '../../../shared/errors.ts'
import type { EngineFactory } from '../engine.ts'
import { findModelFiles, openOnnxModel } from '../onnx/index.ts'
import type { SpeechEngine } from './contract.ts'
import { createVoiceProcess, type VoiceProcess } from './espeak/voice-process.ts'
import { assertVits } from './vits/network.ts'
import { readConfig } from './vits/read-config.ts'
import { speakVits } from './vits/speak.ts'

/** A VITS voice as Piper exports it (`model.onnx`, `config.json`); espeak's phonemes are its alphabet. */
export const onnxSpeech: EngineFactory<SpeechEngine> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, device }, { log, signal }) => {
    const { config: path } = await findModelFiles(modelDir, { config: 'config.json' })
    const { language, ...config } = await readConfig(path)
    const model = await openOnnxModel({ modelDir, files: { voice: 'model.onnx' }, device, log })
    const voice = createVoiceProcess()
    const close = async () => {
      await voice.close()
      await model.close()
    }
    try {
      assertVits(model)
      await assertSpoken(voice, config.espeak.voice, signal)
    } catch (error) {
      await close()
      throw error
    }
    return {
      ...{
        engine: 'onnx',
        model: `vits:${config.espeak.voice}`,
        device: model.device,
        languages: [language],
      },
      canDo: (input) => input.language === language,
      run: (input, env) => speakVits({ model, config, voice }, input, env),
      close,
    }
  },
}

/** espeak takes an unknown name in silence, and the network would get another language's sounds. */
const assertSpoken = async (voice: VoiceProcess, name: string, signal: AbortSignal): Promise<void> => {
  const answer = await voice.ask({ verb: 'list' }, signal)
  const names = 'names' in answer ? answer.names : []
  if (names.includes(name.toLowerCase())) return
  throw new AppError('engine_unavailable', 'config.json names a voice that espeak does not have', {
    got: name,
  })
}
