import { existsSync } from 'node:fs'
import { say } from './messages.mjs'
import { findOnPath, installByApt } from './programs.mjs'

/** English drafts of the built-in transcription: a program and its model. */
const program = 'pocketsphinx_continuous'
const model = '/usr/share/pocketsphinx/model/en-us/en-us.lm.bin'
const packages = ['pocketsphinx', 'pocketsphinx-en-us']

/** @param {Record<string, string | undefined>} env */
const isThere = (env) => findOnPath([program], env) !== undefined && existsSync(model)

/** Installs the recogniser where that needs no question, else says what is then missing. @param {Record<string, string | undefined>} env */
export const ensureRecogniser = (env, platform = process.platform) => {
  if (platform !== 'linux' || isThere(env)) return
  installByApt(packages, env)
  if (!isThere(env))
    say(
      `no pocketsphinx: the built-in transcription finds speech but no words (Debian: apt install ${packages.join(' ')})`,
    )
}
