export type Page<Row> = { rows: Row[]; nextCursor: string | null }

/** Cuts a page from `limit` + 1 rows read: the one too many says that there is a next page. */
export const toPage = <Row extends { id: string }>(found: Row[], limit: number): Page<Row> => {
  const rows = found.slice(0, limit)
  return { rows, nextCursor: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
