import { describe, expect, it } from 'vitest'
import { engineHelpRows, parseEnginesConfig } from '../../../gpu-worker/engines/config.ts'

describe('the configuration of engines', () => {
  it('asks the built-in engine of every capability when nothing is said', () => {
    const { config, flaws } = parseEnginesConfig({ PATH: '/bin' })
    expect(flaws).toEqual([])
    for (const { names, options } of Object.values(config)) {
      expect(names).toEqual(['builtin'])
      expect(options).toMatchObject({ url: undefined, timeoutMs: 300_000, device: 'auto' })
    }
  })

  it('reads the same variables for each capability, and the device once', () => {
    const { config, flaws } = parseEnginesConfig({
      SPEECH_ENGINE: 'openai, builtin',
      SPEECH_URL: 'http://127.0.0.1:8880/v1',
      SPEECH_MODEL: 'kokoro',
      SPEECH_API_KEY: 'k',
      SPEECH_SERVER_COMMAND: 'serve --it',
      SPEECH_TIMEOUT_SECONDS: '1.5',
      LIP_SYNC_MODEL_DIR: '/models/wav2lip',
      ENGINE_DEVICE: 'cpu',
      SPEECH_MODEL_DIR: '',
    })
    expect(flaws).toEqual([])
    expect(config.speech).toEqual({
      names: ['openai', 'builtin'],
      options: {
        ...{ url: 'http://127.0.0.1:8880/v1', model: 'kokoro', apiKey: 'k', modelDir: undefined },
        ...{ serverCommand: 'serve --it', timeoutMs: 1500, device: 'cpu' },
      },
    })
    expect(config.lipSync.options).toMatchObject({ modelDir: '/models/wav2lip', device: 'cpu' })
  })

  it('names every bad variable, and the engines there are', () => {
    const { flaws } = parseEnginesConfig({
      SPEECH_ENGINE: 'magic,builtin',
      IMAGE_URL: 'ftp://x',
      SCRIPT_TIMEOUT_SECONDS: 'long',
      ENGINE_DEVICE: 'tpu',
    })
    expect(flaws.join('\n')).toMatch(/^ENGINE_DEVICE: .*SCRIPT_TIMEOUT_SECONDS: .*IMAGE_URL: /s)
    expect(flaws).toContainEqual(
      expect.stringMatching(/^SPEECH_ENGINE: there is no engine "magic", only builtin, /),
    )
    expect(flaws).toHaveLength(4)
  })

  it('is described in a few lines: the variables once, the engines of each capability', () => {
    const rows = engineHelpRows()
    expect(rows.length).toBeLessThan(20)
    expect(rows).toContainEqual(['  SPEECH', expect.stringContaining('builtin, openai')])
    for (const [name, text] of rows.filter(([name]) => name.startsWith('{CAP}_')))
      expect(text, name).toMatch(/\w{4}/)
  })
})
