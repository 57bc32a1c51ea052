import { AppError } from '../../../shared/errors.ts'
import { characters } from '../../../shared/templates/characters.ts'
import { layouts } from '../../../shared/templates/layouts.ts'
import { palettes } from '../../../shared/templates/palettes.ts'
import { recipes } from '../../../shared/templates/recipes.ts'
import { voices } from '../../../shared/templates/voices.ts'
import type { Context } from '../../context.ts'
import { requireScope } from '../access/require-scope.ts'

const catalog = { recipes, palettes, characters, voices, layouts } as const
export type CatalogKind = keyof typeof catalog
export type CatalogItem<K extends CatalogKind> = (typeof catalog)[K][number]

/** What every workspace may choose from. @throws unauthenticated */
export const listCatalog = <K extends CatalogKind>(ctx: Context, kind: K): readonly CatalogItem<K>[] => {
  requireScope(ctx, 'api')
  return catalog[kind]
}

/** @throws unauthenticated, not_found */
export const getCatalogItem = <K extends CatalogKind>(ctx: Context, kind: K, id: string): CatalogItem<K> => {
  const items: readonly CatalogItem<K>[] = listCatalog(ctx, kind)
  const found = items.find((item) => item.id === id)
  if (found === undefined)
    throw new AppError('not_found', `There is nothing of this id in ${kind}`, { field: 'id', got: id })
  return found
}
