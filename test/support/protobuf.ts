/** Just enough of the protobuf wire format to write files: https://protobuf.dev/programming-guides/encoding/ */

const encodeVarint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    bytes.push(rest === 0n ? low : low | 0x80)
  } while (rest !== 0n)
  return bytes
}

export const message = (...fields: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of fields) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A nested message or bytes. */
export const field = (number: number, content: Uint8Array): Uint8Array =>
  message(Uint8Array.from([...encodeVarint(number * 8 + 2), ...encodeVarint(content.length)]), content)

export const text = (number: number, value: string): Uint8Array =>
  field(number, new TextEncoder().encode(value))

export const varint = (number: number, value: number): Uint8Array =>
  Uint8Array.from([...encodeVarint(number * 8), ...encodeVarint(value)])

export const varints = (number: number, values: readonly number[]): Uint8Array =>
  message(...values.map((value) => varint(number, value)))

export const floats = (number: number, values: readonly number[]): Uint8Array =>
  message(
    ...values.map((value) =>
      message(Uint8Array.from(encodeVarint(number * 8 + 5)), new Uint8Array(Float32Array.of(value).buffer)),
    ),
  )
