// Runs `argv` as a process group of its own until it ends or our stdin closes; then SIGTERM, after a while SIGKILL.
import { spawn } from 'node:child_process'

const graceMs = 5_000
const [program = '', ...args] = process.argv.slice(2)

const detached = process.platform !== 'win32'
const server = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached })

const kill = (signal: NodeJS.Signals) => {
  if (server.pid === undefined) return
  try {
    process.kill(detached ? -server.pid : server.pid, signal)
  } catch {
    // The whole group has ended already.
  }
}

const end = () => {
  kill('SIGTERM')
  setTimeout(() => kill('SIGKILL'), graceMs)
}

process.stdin.once('close', end).resume()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
server.on('exit', (code) => {
  kill('SIGKILL') // what it left behind in its group
  process.exit(code ?? 1)
})
