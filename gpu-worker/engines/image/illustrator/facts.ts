import { kindOfSubject, type SettingId, type SubjectId } from '../../../../shared/lexicon/ids.ts'

/** Where a subject is at home. */
type Realm = 'ground' | 'air' | 'water' | 'sky'

type Facts = {
  /** Height beside a grown person of 1, already gentler than in life so that small things stay readable. */
  stature: number
  realm: Realm
  /** Where it is shown when the prompt names no place. */
  homes: readonly [SettingId, ...SettingId[]]
  /** What it stands on outdoors when it is small. */
  holdable: boolean
}

const fact = (stature: number, homes: Facts['homes'], realm: Realm = 'ground', holdable = false): Facts => ({
  ...{ stature, homes, realm, holdable },
})

const people: Partial<Record<SubjectId, Facts>> = {
  girl: fact(0.74, ['garden', 'park', 'village']),
  boy: fact(0.76, ['park', 'village', 'farm-field']),
  child: fact(0.68, ['park', 'garden']),
  princess: fact(0.8, ['garden', 'village']),
  king: fact(1.06, ['village', 'mountains']),
  queen: fact(1.02, ['garden', 'mountains']),
  knight: fact(1.06, ['mountains', 'forest', 'bridge']),
  astronaut: fact(1, ['moon-surface', 'space']),
  detective: fact(1, ['city-street']),
  sailor: fact(1, ['beach', 'sea']),
  farmer: fact(1, ['farm-field']),
  teacher: fact(1, ['classroom']),
  doctor: fact(1, ['city-street', 'room']),
  cook: fact(1, ['kitchen']),
  musician: fact(1, ['city-street', 'park']),
  soldier: fact(1, ['mountains', 'road']),
  wizard: fact(1.04, ['forest', 'cave', 'mountains']),
  ghost: fact(0.95, ['graveyard', 'cave']),
  robot: fact(0.95, ['city-street', 'desert']),
  monster: fact(1.15, ['cave', 'forest']),
}

const animals: Partial<Record<SubjectId, Facts>> = {
  cat: fact(0.38, ['room', 'village', 'garden']),
  dog: fact(0.48, ['park', 'village', 'road']),
  fox: fact(0.42, ['forest', 'snow-field']),
  wolf: fact(0.58, ['forest', 'snow-field', 'mountains']),
  bear: fact(0.9, ['forest', 'river']),
  rabbit: fact(0.34, ['garden', 'farm-field', 'forest']),
  horse: fact(1.08, ['farm-field', 'mountains']),
  elephant: fact(1.35, ['desert', 'river']),
  lion: fact(0.68, ['desert', 'farm-field']),
  owl: fact(0.46, ['forest'], 'air'),
  crow: fact(0.34, ['graveyard', 'farm-field'], 'air'),
  bird: fact(0.32, ['garden', 'forest', 'park'], 'air'),
  fish: fact(0.4, ['underwater'], 'water'),
  octopus: fact(0.75, ['underwater'], 'water'),
  whale: fact(0.8, ['sea', 'underwater'], 'water'),
  turtle: fact(0.34, ['beach', 'underwater']),
  mouse: fact(0.26, ['kitchen', 'farm-field', 'room']),
  bee: fact(0.26, ['garden'], 'air'),
  butterfly: fact(0.32, ['garden', 'park'], 'air'),
  dragon: fact(1.55, ['mountains', 'cave']),
}

const vehicles: Partial<Record<SubjectId, Facts>> = {
  car: fact(0.78, ['road', 'city-street']),
  train: fact(1.15, ['station', 'mountains']),
  ship: fact(1.7, ['sea'], 'water'),
  boat: fact(1.2, ['lake', 'sea', 'river'], 'water'),
  bicycle: fact(0.64, ['park', 'road', 'village']),
  rocket: fact(1.8, ['space', 'desert', 'moon-surface'], 'air'),
  airplane: fact(0.8, ['mountains', 'sea'], 'air'),
  balloon: fact(1.5, ['mountains', 'farm-field'], 'air'),
}

const buildings: Partial<Record<SubjectId, Facts>> = {
  house: fact(1.55, ['farm-field', 'forest', 'mountains']),
  castle: fact(2.2, ['mountains', 'lake', 'forest']),
  lighthouse: fact(2.2, ['sea', 'beach']),
  temple: fact(2, ['mountains', 'forest', 'lake']),
  church: fact(1.9, ['mountains', 'farm-field', 'graveyard']),
  tower: fact(2.1, ['forest', 'mountains', 'snow-field']),
  school: fact(1.5, ['park']),
  hospital: fact(1.5, ['park', 'road']),
  windmill: fact(1.9, ['farm-field', 'river']),
  pyramid: fact(1.5, ['desert']),
}

const objects: Partial<Record<SubjectId, Facts>> = {
  book: fact(0.34, ['library', 'room'], 'ground', true),
  lantern: fact(0.44, ['forest', 'cave', 'road'], 'ground', true),
  key: fact(0.32, ['room', 'cave'], 'ground', true),
  clock: fact(0.48, ['room', 'station'], 'ground', true),
  letter: fact(0.32, ['room', 'garden'], 'ground', true),
  chest: fact(0.5, ['cave', 'beach']),
  tree: fact(1.8, ['farm-field', 'mountains', 'park']),
  flower: fact(0.55, ['garden', 'mountains'], 'ground', true),
  candle: fact(0.4, ['room', 'bedroom'], 'ground', true),
  mirror: fact(0.78, ['bedroom', 'room'], 'ground', true),
  sword: fact(0.8, ['forest', 'cave'], 'ground', true),
  crown: fact(0.4, ['room', 'cave'], 'ground', true),
  door: fact(1.2, ['forest', 'garden', 'room']),
  cup: fact(0.36, ['kitchen', 'room'], 'ground', true),
  phone: fact(0.36, ['room', 'city-street'], 'ground', true),
  telescope: fact(0.8, ['mountains', 'room']),
  moon: fact(0.8, ['lake', 'mountains', 'sea'], 'sky'),
  star: fact(0.4, ['snow-field', 'mountains', 'lake'], 'sky', true),
  heart: fact(0.42, ['garden', 'beach'], 'air', true),
  bread: fact(0.32, ['kitchen'], 'ground', true),
}

const known: Partial<Record<SubjectId, Facts>> = {
  ...people,
  ...animals,
  ...vehicles,
  ...buildings,
  ...objects,
}
const anyone = fact(1, ['village', 'park', 'city-street'])

export const factsOf = (id: SubjectId): Facts => known[id] ?? anyone

/** Tall things of the background, which stand behind all others. */
export const standsBehind = (id: SubjectId): boolean =>
  kindOfSubject(id) === 'building' || id === 'tree' || id === 'train' || id === 'ship'
