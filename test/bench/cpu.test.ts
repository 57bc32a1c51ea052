import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { keepingOrphans, parseStat, readReaped, readTree } from '../../bench/cpu.ts'

/** Burns CPU until it has used so much of it itself. */
const burn = (seconds: number): string =>
  `while (process.cpuUsage().user < ${seconds * 1e6}) for (let i = 0; i < 1e5; i++) Math.sqrt(i)`

test('a line of /proc/<pid>/stat is read past a name with spaces and brackets', () => {
  const line = '12 (a) b (c)) S 7 1 1 0 -1 4194304 9 9 0 0 250 50 100 25 20 0 1 0 5 6 7'
  expect(parseStat(line)).toEqual({ pid: 12, parent: 7, ownSeconds: 3, reapedSeconds: 1.25 })
})

test('a child that has ended counts with what it burned', async () => {
  const before = readReaped()
  await once(spawn(process.execPath, ['-e', burn(0.4)]), 'exit')
  expect(readReaped() - before).toBeGreaterThanOrEqual(0.39)
})

test('a grandchild whose parent went away without waiting stays in the tree', async () => {
  // As bubblewrap does: the middle process ends first, and the one that works is an orphan.
  const middle = `const { spawn } = require('node:child_process');
    spawn(process.execPath, ['-e', ${JSON.stringify(burn(0.4))}], { detached: true, stdio: ['ignore', 3, 'ignore', 3] }); process.exit(0)`
  const top = `const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', process.argv[1]], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    child.stdio[3].resume().on('end', () => console.log('burned')); setInterval(() => undefined, 1e6)`
  const [program = '', ...args] = keepingOrphans([process.execPath, '-e', top, middle])
  const root = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(root.stdout, 'data')
  const { childrenSeconds } = readTree(root.pid ?? -1)
  root.kill()
  expect(childrenSeconds).toBeGreaterThanOrEqual(0.39)
})
