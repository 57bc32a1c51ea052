import { type Answer, type Exchange, headerOf, isJson, withHeader } from './answer.ts'
import { changesOf, type JsonChange } from './json-mutations.ts'

export type MutationKind = JsonChange['kind'] | 'status' | 'content_type' | 'header' | 'newline'

export type Mutation = {
  kind: MutationKind
  /** Which answer of the row, and where in it: `GET /a/b 200 $.key`. */
  path: string
  exchange: number
  answer: Answer
}

/** What the documents and `behaviour.md` say of headers; how long to keep is told of files alone. */
const specialHeaders = [
  ...['allow', 'www-authenticate', 'location', 'content-range', 'accept-ranges', 'content-disposition'],
  ...['retry-after'],
]

/** Flask writes ASCII only; a changed body keeps that, so that it differs in its change alone. */
const writeAs = (original: string, body: unknown): Buffer => {
  const text = JSON.stringify(body)
  const isAscii = !/[\u007f-\uffff]/.test(original)
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  return Buffer.from(
    (isAscii ? text.replace(/[\u007f-\uffff]/g, escaped) : text) + (/\s*$/.exec(original)?.[0] ?? ''),
  )
}

type Change = Omit<Mutation, 'exchange'>

const ofBody = (answer: Answer): Change[] => {
  const text = answer.body.toString()
  const changes: Change[] = changesOf(JSON.parse(text)).map(({ kind, path, body }) => ({
    kind,
    path,
    answer: { ...answer, body: writeAs(text, body) },
  }))
  if (text.endsWith('\n'))
    changes.push({ kind: 'newline', path: '$', answer: { ...answer, body: Buffer.from(text.trimEnd()) } })
  return changes
}

const ofHead = (answer: Answer): Change[] => {
  const statuses = [answer.status + 1, answer.status > 200 ? answer.status - 1 : 500]
  const changes: Change[] = statuses.map((status) => ({
    kind: 'status',
    path: `→ ${status}`,
    answer: { ...answer, status },
  }))
  if (headerOf(answer, 'content-type') !== undefined)
    for (const type of [undefined, 'text/x-other'])
      changes.push({
        kind: 'content_type',
        path: `content-type → ${type ?? 'none'}`,
        answer: withHeader(answer, 'content-type', type),
      })
  for (const name of isJson(answer) ? specialHeaders : [...specialHeaders, 'cache-control'])
    if (headerOf(answer, name) !== undefined)
      changes.push({ kind: 'header', path: name, answer: withHeader(answer, name) })
  return changes
}

/** Of repeated questions, as of one who waits, only the last answer is held to the contract. */
const isAskedAgain = (exchanges: readonly Exchange[], at: number): boolean => {
  const [own, next] = exchanges.slice(at, at + 2).map(({ request }) => request.print)
  return own === next
}

export const mutationsOf = (exchanges: readonly Exchange[]): Mutation[] =>
  exchanges.flatMap(({ request, answer }, exchange) => {
    if (isAskedAgain(exchanges, exchange)) return []
    const name = `${request.method} ${request.url} ${answer.status}`
    const changes = [...(isJson(answer) ? ofBody(answer) : []), ...ofHead(answer)]
    return changes.map((change) => ({ ...change, exchange, path: `${name} ${change.path}` }))
  })
