import type { SettingId } from '../../../../../shared/lexicon/ids.ts'
import { bridge } from './bridge.ts'
import { cave } from './cave.ts'
import { cityStreet } from './city.ts'
import { beach, sea } from './coast.ts'
import { farmField, garden, park } from './fields.ts'
import { forest } from './forest.ts'
import { desert, mountains, snowField } from './highlands.ts'
import { lake, river } from './inland-water.ts'
import { kitchen } from './kitchen.ts'
import type { BuildStage } from './place.ts'
import { road } from './road.ts'
import { bedroom, room } from './rooms.ts'
import { moonSurface, space } from './space.ts'
import { station } from './station.ts'
import { classroom, library } from './study.ts'
import { underwater } from './underwater.ts'
import { graveyard, village } from './village.ts'

export const settings: Record<SettingId, BuildStage> = {
  forest,
  mountains,
  sea,
  beach,
  underwater,
  'city-street': cityStreet,
  village,
  desert,
  river,
  lake,
  garden,
  park,
  room,
  kitchen,
  bedroom,
  library,
  classroom,
  station,
  road,
  cave,
  space,
  'moon-surface': moonSurface,
  'snow-field': snowField,
  bridge,
  graveyard,
  'farm-field': farmField,
}
