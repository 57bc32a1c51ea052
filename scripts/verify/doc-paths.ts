import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../support/paths.ts'
import { listTrackedFiles } from '../support/tracked-files.ts'

const roots = ['shared', 'edge', 'gpu-worker', 'migrations', 'scripts', 'test', 'bench', 'docs', '.ci']
const codeSpan = /`([^`\s]+)`/g
const link = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g

/** Paths a document cites: relative links, and code spans that begin with one of our folders. */
export const citedPaths = (markdown: string): string[] => {
  const spans = Array.from(markdown.matchAll(codeSpan), ([, text = '']) => text)
  const paths = spans.filter((text) => roots.some((name) => text.startsWith(`${name}/`)))
  const plain = paths.filter((path) => !/[<>{}*…]/.test(path)).map((path) => path.replace(/:\d+$/, ''))
  return [...plain, ...Array.from(markdown.matchAll(link), ([, path = '']) => path)]
}

/** Every path cited in a Markdown file must exist. @returns one line per flaw */
export const findMissingPaths = async (): Promise<string[]> => {
  const documents = (await listTrackedFiles()).filter((path) => path.endsWith('.md'))
  const flaws = documents.map(async (document) => {
    const cited = citedPaths(await readFile(join(root, document), 'utf8'))
    const missing = cited.filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(document), path)),
    )
    return missing.map((path) => `${document} cites ${path}, which does not exist`)
  })
  return (await Promise.all(flaws)).flat()
}
