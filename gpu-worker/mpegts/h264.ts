/** Start and end of every NAL unit of an Annex B byte stream (ITU-T H.264, annex B), without start codes. */
export const nalUnitsOf = (bytes: Uint8Array): Uint8Array[] => {
  const starts: number[] = []
  for (let i = 0; i + 3 <= bytes.length; i++)
    if (bytes[i] === 0 && bytes[i + 1] === 0 && bytes[i + 2] === 1) starts.push(i + 3)
  return starts.map((start, i) => {
    let end = (starts[i + 1] ?? bytes.length + 3) - 3
    while (end > start && bytes[end - 1] === 0) end--
    return bytes.subarray(start, end)
  })
}

export const nalType = (unit: Uint8Array): number => (unit[0] ?? 0) & 0x1f

const spsType = 7
const idrType = 5

/** @param accessUnit first access unit of a segment. Its SPS, and whether it can be decoded from here alone. */
export const readAccessUnit = (accessUnit: Uint8Array): { sps: Uint8Array | undefined; idr: boolean } => {
  const units = nalUnitsOf(accessUnit)
  return {
    sps: units.find((unit) => nalType(unit) === spsType),
    idr: units.some((unit) => nalType(unit) === idrType),
  }
}
