import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import type { AnimeFacts } from './anime.facts.ts'
import type { Wire, WireRow } from './harness/row.ts'

/** Word for word as published. */
const create = `curl --location --request POST 'http://127.0.0.1:5000/anime/create' \\
--header 'Authorization: PRE-SHARED-TOKEN' \\
--header 'Content-Type: application/json' \\
--data-raw '{
    "src_path": "/root/test/src.mp4",
    "dst_path": "/to/your/output/dir"
}'`
const status = `curl --location --request GET 'http://127.0.0.1:5000/anime/status/02d636f0-bddc-4c40-a389-4c25d103453f' \\
--header 'Authorization: PRE-SHARED-TOKEN'`

/** The published command against this deployment: its address and token alone are other. */
const run = async ({ origin, credentials }: Wire, command: string): Promise<string> => {
  const here = command
    .replace('http://127.0.0.1:5000', origin)
    .replace('PRE-SHARED-TOKEN', credentials.owner.presharedToken)
  return (await promisify(execFile)('sh', ['-c', here])).stdout
}

const spare: WireRow['spare'] = [
  { mutation: 'status', path: /./, why: 'the published command prints the body alone' },
  { mutation: 'content_type', path: /./, why: 'the published command prints the body alone' },
]

export const rows: WireRow[] = [
  {
    title: 'the document’s own command makes a task of a stored source',
    run: async (wire) => {
      const body = await run(wire, create)
      expect(body).toMatch(/^\{"task_id":"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"\}\n$/)
    },
    spare,
  },
  {
    title: 'the document’s own command asks for the words of a task',
    run: async (wire) => {
      const { done } = wire.facts as AnimeFacts
      const command = status.replace('02d636f0-bddc-4c40-a389-4c25d103453f', done)
      expect(await run(wire, command)).toMatch(
        new RegExp(
          `^\\{"status":\\{"480p":"SUCCESS","480p_uspp":"SUCCESS","720p":"SUCCESS"\\},"success":true,"task_id":"${done}","progress":100,"result":\\{.*\\}\\}\\n$`,
        ),
      )
    },
    spare: [
      ...spare,
      {
        mutation: 'renamed',
        path: /\$\.result\./,
        why: 'additive: held by the row of the finished film',
      },
      ...(['dropped', 'retyped', 'nulled', 'changed', 'reordered'] as const).map((mutation) => ({
        ...{ mutation, path: /\$\.result[.]/, why: 'additive: held by the row of the finished film' },
      })),
    ],
  },
]
