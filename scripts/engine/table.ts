import type { EngineRow } from '../../gpu-worker/engines/index.ts'

/** One aligned line per engine, the capability named once. */
export const toTable = (rows: readonly EngineRow[]): string => {
  const cells = rows.map((row, index) => [
    rows[index - 1]?.capability === row.capability ? '' : row.capability,
    row.engine,
    row.model ?? '–',
    row.device ?? '–',
    languagesOf(row),
    row.why === null ? row.status : `${row.status}: ${row.why}`,
    row.proof,
  ])
  const titles = ['capability', 'engine', 'model', 'device', 'languages', 'status', 'proof']
  // The proof is short and the reasons are long, so the reasons stand last.
  const lines = [titles, ...cells].map(
    ([a = '', b = '', c = '', d = '', e = '', status = '', proof = '']) => [
      ...[a, b, c, d, e, proof, status],
    ],
  )
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const languagesOf = ({ languages }: EngineRow): string => {
  if (languages === null) return '–'
  return languages.length > 4 ? `${languages.length} languages` : languages.join(' ')
}
