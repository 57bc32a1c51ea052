import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { readMemory } from '../../bench/engines/memory.ts'

test('the memory of a process counts what its children hold', async () => {
  const hold =
    'const held = Buffer.alloc(150 * 2 ** 20, 1); console.log(held.length); setInterval(() => held, 1e6)'
  const start = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}], { stdio: ['ignore', 'inherit', 'ignore'] }); setInterval(() => undefined, 1e6)`
  const child = spawn(process.execPath, ['-e', start], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await once(child.stdout, 'data')
  const bytes = readMemory(child.pid ?? -1)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  expect(bytes).toBeGreaterThan(150 * 2 ** 20)
  expect(bytes).toBeLessThan(700 * 2 ** 20)
})
