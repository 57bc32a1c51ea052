/** As Python writes times in JSON: six digits of a second; ours are milliseconds. */
export const microsecondTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '000Z')
