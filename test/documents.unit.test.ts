import { readFileSync } from 'node:fs'
import { getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import * as accessSchema from '../edge/db/access-schema.ts'
import * as publishedSchema from '../edge/db/published-schema.ts'
import * as recordingsSchema from '../edge/db/recordings-schema.ts'
import * as schema from '../edge/db/schema.ts'
import * as templatesSchema from '../edge/db/templates-schema.ts'
import * as uploadsSchema from '../edge/db/uploads-schema.ts'
import * as webhooksSchema from '../edge/db/webhooks-schema.ts'
import * as workspacesSchema from '../edge/db/workspaces-schema.ts'
import { Config as EdgeConfig } from '../edge/env.ts'
import { Config as WorkerConfig } from '../gpu-worker/config.ts'
import { EngineVariables } from '../gpu-worker/engines/config.ts'
import { capabilities, capabilityNames, describeProof, factoriesOf } from '../gpu-worker/engines/index.ts'
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

  const engineVariables = [
    'ENGINE_DEVICE',
    ...Object.keys(EngineVariables.shape).map((name) => `{CAP}_${name}`),
  ]

  it.each([
    ['the edge', Object.keys(EdgeConfig.shape)],
    ['a worker', [...Object.keys(WorkerConfig.shape), ...engineVariables]],
  ])('lists every variable of %s and no other', (name, variables) => {
    const listed = firstColumn(section(readme, `Configuration of ${name}`))
    expect(listed.sort()).toEqual(variables.sort())
  })

  it('names the prefix of every capability', () => {
    for (const { prefix } of Object.values(capabilities)) expect(readme).toContain(`\`${prefix}\``)
  })

  it('says of every engine where it has been seen to work', () => {
    const rows = capabilityNames.map((name) => {
      const engines = factoriesOf[name].map(
        (factory) => `\`${factory.name}\` (${describeProof(factory.proof)})`,
      )
      return `| ${capabilities[name].title} | ${engines.join(', ')} |`
    })
    const listed = section(readme, 'Engines')?.match(/^\| .* \(.*\) \|$/gm)
    expect(listed).toEqual(rows.filter((row) => row.includes('`')))
  })
})

describe('STORAGE.md', () => {
  it('lists every table of D1 and no other', () => {
    const tables = Object.values({
      ...accessSchema,
      ...publishedSchema,
      ...recordingsSchema,
      ...schema,
      ...templatesSchema,
      ...uploadsSchema,
      ...webhooksSchema,
      ...workspacesSchema,
    }).filter((value) => is(value, SQLiteTable))
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
