import type { Recipe } from './draft.ts'
import { businessRecipes } from './recipes/business.ts'
import { knowledgeRecipes } from './recipes/knowledge.ts'

/** Complete scripts to begin with: every one makes a film as it is, and any of its words may be changed. */
export const recipes: readonly Recipe[] = [...businessRecipes, ...knowledgeRecipes]
