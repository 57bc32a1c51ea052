import type { SubjectId } from '../../../../../shared/lexicon/ids.ts'
import type { DrawSubject } from '../drawing.ts'
import { drawGhost, drawMonster, drawRobot } from './beings.ts'
import { drawFigure } from './figure.ts'
import { recipes } from './recipes.ts'

const dressed = Object.fromEntries(
  Object.entries(recipes).map(([id, recipe]) => [
    id,
    ((look) => drawFigure(recipe(look.color, look.random), look)) satisfies DrawSubject,
  ]),
) as Record<keyof typeof recipes, DrawSubject>

export const people = {
  ...dressed,
  ghost: drawGhost,
  robot: drawRobot,
  monster: drawMonster,
} satisfies Partial<Record<SubjectId, DrawSubject>>
