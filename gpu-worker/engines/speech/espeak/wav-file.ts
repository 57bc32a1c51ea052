import { closeSync, openSync, writeSync } from 'node:fs'

const headerBytes = 44

const headerOf = (dataBytes: number, rateHz: number): Buffer => {
  const header = Buffer.alloc(headerBytes)
  header.write('RIFF', 0)
  header.writeUInt32LE(headerBytes - 8 + dataBytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rateHz, 24)
  header.writeUInt32LE(rateHz * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(dataBytes, 40)
  return header
}

/** 16-bit mono, written as it comes; the header is right once it is closed. */
export const createWavFile = (path: string, rateHz: number) => {
  const file = openSync(path, 'w')
  let dataBytes = 0
  writeSync(file, headerOf(0, rateHz))
  return {
    write: (samples: Int16Array) => {
      dataBytes += writeSync(file, samples)
    },
    close: () => {
      writeSync(file, headerOf(dataBytes, rateHz), 0, headerBytes, 0)
      closeSync(file)
    },
  }
}
