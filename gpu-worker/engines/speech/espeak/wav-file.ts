import { closeSync, openSync, writeSync } from 'node:fs'
import { wavHeader, wavHeaderBytes } from '../../../sound/wav-header.ts'

/** 16-bit mono, written as it comes; the header is right once it is closed. */
export const createWavFile = (path: string, rateHz: number) => {
  const file = openSync(path, 'w')
  let sampleCount = 0
  writeSync(file, wavHeader(0, rateHz))
  return {
    write: (samples: Int16Array) => {
      writeSync(file, samples)
      sampleCount += samples.length
    },
    close: () => {
      writeSync(file, wavHeader(sampleCount, rateHz), 0, wavHeaderBytes, 0)
      closeSync(file)
    },
  }
}
