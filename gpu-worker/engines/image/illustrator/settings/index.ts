import type { SettingId } from '../../../../../shared/lexicon/ids.ts'
import { cave, moonSurface, space } from './beyond.ts'
import { bedroom, classroom, kitchen, library, room } from './indoors.ts'
import { desert, farmField, forest, garden, mountains, park, snowField } from './nature.ts'
import type { BuildStage } from './place.ts'
import { cityStreet, graveyard, road, station, village } from './town.ts'
import { beach, bridge, lake, river, sea, underwater } from './water.ts'

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
