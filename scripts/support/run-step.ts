import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { root } from './paths.ts'

/** Runs a Node program of node_modules to its end. @returns its exit code */
export const runNode = async (script: string, args: string[]): Promise<number> => {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code ?? 1
}

/** The same, silently: all that it said is the answer when it fails. */
export const captureNode = async (
  script: string,
  args: string[],
): Promise<{ ok: boolean; output: string }> => {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { ok: code === 0, output: said + complained }
}

export const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wrangler: 'node_modules/wrangler/bin/wrangler.js',
}
