import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetupProblem } from './messages.mjs'

const packagePlatform = { linux: 'linux', win32: 'win' }

/** The oldest Node that runs TypeScript by stripping types without a flag. @param {string} version as in process.versions.node */
export const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 19)
}

/**
 * Node 24 comes through npm as an optional dependency (Linux, Windows); elsewhere the running Node must do.
 * @param {string} root
 * @param {{ platform: string, arch: string, execPath: string, versions: { node: string } }} own
 * @returns {string} path of the binary
 */
export const chooseNode = (root, { platform, arch, execPath, versions }) => {
  const name = packagePlatform[/** @type {keyof typeof packagePlatform} */ (platform)]
  const binary = platform === 'win32' ? 'node.exe' : 'node'
  const bundled = name && join(root, 'node_modules', `node-${name}-${arch}`, 'bin', binary)
  if (bundled && existsSync(bundled)) return bundled
  if (runsTypeScript(versions.node)) return execPath
  throw new SetupProblem(
    `Node ${versions.node} is too old and npm brings none for ${platform}-${arch}: install Node 24 (at least 22.19)`,
  )
}
