import { readFileSync } from 'node:fs'
import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as accessSchema from '../edge/db/access-schema.ts'
import * as schema from '../edge/db/schema.ts'
import { Config as EdgeConfig } from '../edge/env.ts'
import { Config as WorkerConfig } from '../gpu-worker/config.ts'
import packageJson from '../package.json' with { type: 'json' }

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const section = (text: string, title: string) => text.split(/^## /m).find((part) => part.startsWith(title))

/** The code spans in the first column of a section's table. */
const firstColumn = (text: string | undefined): string[] => {
  const cells = (text ?? '').matchAll(/^\| (`[^|]+) \|/gm)
  return [...cells].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

describe('README.md', () => {
  const readme = read('README.md')

  it.each([
    ['edge', EdgeConfig],
    ['worker', WorkerConfig],
  ] as const)('lists every variable of the %s and no other', (name, config) => {
    const listed = firstColumn(
      section(readme, `Configuration of ${name === 'edge' ? 'the edge' : 'a worker'}`),
    )
    expect(listed.sort()).toEqual(Object.keys(config.shape).sort())
  })
})

describe('STORAGE.md', () => {
  it('lists every table of D1 and no other', () => {
    const tables = Object.values({ ...accessSchema, ...schema }).filter((value) => is(value, SQLiteTable))
    const listed = firstColumn(section(read('STORAGE.md'), 'D1'))
    expect(listed.sort()).toEqual([...tables.map(getTableName), 'd1_migrations'].sort())
  })
})

describe('DEPENDENCIES.md', () => {
  it('lists every package and no other', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageJson
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const text = read('DEPENDENCIES.md')
    const listed = [...firstColumn(section(text, 'Shipped')), ...firstColumn(section(text, 'Development'))]
    expect(listed.sort()).toEqual(names.sort())
  })
})
