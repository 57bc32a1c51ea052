import type { Draft, DraftSource } from '../../../shared/templates/draft.ts'
import type { WorkflowRequest } from './video-request.ts'
import { notFound, wrongField } from './wrong-field.ts'

type Given = WorkflowRequest['variables']

const longestText = 1_000

/** Each variable's value: the given one, else its own. @throws invalid_input */
const valuesOf = ({ variables }: Draft, given: Given): Map<string, string> => {
  const values = new Map<string, string>()
  for (const { id, value } of variables) if (value !== null) values.set(id, value)
  for (const [i, { id, name, value }] of given.entries()) {
    const found = variables.find((variable) => (id === null ? variable.name === name : variable.id === id))
    if (found === undefined)
      throw notFound(`variables.${i}.${id === null ? 'name' : 'variable_id'}`, id ?? name ?? '')
    values.set(found.id, value)
  }
  const missing = variables.find(({ id }) => !values.has(id))
  if (missing !== undefined) {
    throw wrongField('variables', `variable ${missing.id} needs a value`, { problem: 'value_error.missing' })
  }
  return values
}

/** Everywhere that `{{id}}` stands in a name, a text, a transcript or an address. @throws invalid_input */
export const fillVariables = (draft: Draft, given: Given): Draft => {
  const values = valuesOf(draft, given)
  const fill = (text: string): string =>
    text.replaceAll(/\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g, (whole, id: string) => values.get(id) ?? whole)
  const fillText = (text: string): string => {
    const filled = fill(text)
    if (filled.length > longestText)
      throw wrongField('variables', `a text must not be longer than ${longestText} characters once filled in`)
    return filled
  }
  const fillSource = (source: DraftSource): DraftSource =>
    'url' in source ? { url: fill(source.url) } : source
  const fillEach = <T>(record: Readonly<Record<string, T>>, how: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, how(value)]))
  return {
    ...draft,
    name: fill(draft.name).slice(0, 200),
    variables: [],
    scenes: draft.scenes.map((scene) => ({
      ...scene,
      name: fill(scene.name).slice(0, 200),
      texts: fillEach(scene.texts, fillText),
      media: fillEach(scene.media, fillSource),
      // A list is read out as sentences.
      transcript: scene.transcript === null ? null : fillText(scene.transcript).replaceAll(/\s*\n\s*/g, '. '),
    })),
  }
}
