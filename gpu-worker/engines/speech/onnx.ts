import type { EngineFactory } from '../engine.ts'
import { findModelFiles, openOnnxModel } from '../onnx/index.ts'
import type { SpeechEngine } from './contract.ts'
import { createVoiceProcess } from './espeak/voice-process.ts'
import { assertVits } from './vits/network.ts'
import { readConfig } from './vits/read-config.ts'
import { speakVits } from './vits/speak.ts'

/** A VITS voice as Piper exports it (`model.onnx`, `config.json`); espeak's phonemes are its alphabet. */
export const onnxSpeech: EngineFactory<SpeechEngine> = {
  name: 'onnx',
  proof: { kind: 'run on a stand-in' },
  open: async ({ modelDir, device }, { log }) => {
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
