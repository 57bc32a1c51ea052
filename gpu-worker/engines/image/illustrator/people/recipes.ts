import type { Random } from '../random.ts'
import * as hats from './hats.ts'
import { type HairCut, type Outfit, plain } from './outfit.ts'
import * as props from './props.ts'

type Recipe = (color: string | null, random: Random) => Outfit

const skins = ['#f3cbab', '#ecbb98', '#e0a87e'] as const
const darkSkins = ['#c48a5e', '#a06a45', '#94623f'] as const
const hairs = ['#2a1b14', '#4a2d1b', '#7a4524', '#1c1b1f', '#8a4a1e', '#b98a3f'] as const
const darkHairs = ['#1c1512', '#2a1b14', '#17161a'] as const
const cloth = ['#c6483f', '#2f7f79', '#3f6ea8', '#d18a2b', '#7b4f8f', '#4f7a3d'] as const

/** Hair that could be taken for skin is darkened. */
const someone = (random: Random, change: Partial<Outfit>): Outfit => {
  const dark = random.chance(0.4)
  const skin = dark ? random.pick(darkSkins) : random.pick(skins)
  const hair = dark ? random.pick(darkHairs) : random.pick(hairs)
  return { ...plain, skin, hair, ...change }
}
const aged = { build: 'old', hair: '#d9d6d0' } as const

const ordinary = {
  woman: (color, random) =>
    someone(random, {
      ...{ slender: true, lower: 'dress', sleeves: 'short', shoes: '#5a2f2a', belt: '#4a3020' },
      top: color ?? random.pick(cloth),
      hairCut: random.pick<HairCut>(['long', 'long', 'bob', 'bun']),
    }),
  man: (color, random) =>
    someone(random, {
      top: color ?? random.pick(cloth),
      collar: '#f2efe8',
      bottom: random.pick(['#3a4152', '#4b4036', '#2f3a33']),
      beard: random.pick(['none', 'none', 'full', 'moustache']),
    }),
  girl: (color, random) =>
    someone(random, {
      ...{ build: 'child', slender: true, lower: 'dress', sleeves: 'short', shoes: '#7b2f3f' },
      top: color ?? random.pick(['#e0584f', '#e8a33a', '#4f9fd0', '#d56fa3']),
      hairCut: random.pick<HairCut>(['pigtails', 'ponytail', 'bob', 'pigtails']),
    }),
  boy: (color, random) =>
    someone(random, {
      ...{ build: 'child', lower: 'shorts', sleeves: 'short', bottom: '#39507a', shoes: '#b5402f' },
      top: color ?? random.pick(['#4f9fd0', '#e3b23c', '#5fa55a', '#d65a45']),
    }),
  child: (color, random) =>
    someone(random, {
      ...{ build: 'child', sleeves: 'long', bottom: '#5a6f95', shoes: '#c9553c', hairCut: 'curly' },
      top: color ?? random.pick(['#f0b63f', '#61b08a', '#e2705c']),
    }),
  'old-woman': (color, random) =>
    someone(random, {
      ...{ ...aged, slender: true, lower: 'robe', hairCut: 'bun', glasses: true, shoes: '#4a3a33' },
      ...{ top: color ?? random.pick(['#7a5a86', '#59748a', '#8a5a4c']), apron: '#e7dfd0', prop: props.cane },
    }),
  'old-man': (color, random) =>
    someone(random, {
      ...{
        ...aged,
        hairCut: 'bald',
        beard: 'full',
        coat: color ?? '#6b5b45',
        top: '#cfc4ae',
        prop: props.cane,
      },
    }),
} satisfies Record<string, Recipe>

const royal = {
  king: (color, random) =>
    someone(random, {
      ...{ lower: 'robe', top: color ?? '#a32238', cape: '#7a1530', collar: '#f6f2ea', belt: '#d5a93a' },
      ...{ beard: 'full', hair: '#7d6a58', hat: hats.crownHat, badge: props.ermine, prop: props.sceptre },
    }),
  queen: (color, random) =>
    someone(random, {
      ...{ slender: true, lower: 'gown', top: color ?? '#6a2c91', cape: '#8d1f3f', collar: '#f6f2ea' },
      ...{ hairCut: 'long', hat: hats.crownHat, belt: '#e0b63f', badge: props.ermine },
    }),
  princess: (color, random) =>
    someone(random, {
      ...{ build: 'child', slender: true, lower: 'gown', sleeves: 'short', top: color ?? '#ea7fb2' },
      ...{ hairCut: 'long', hair: '#e0b45a', hat: hats.tiara, belt: '#f7d774' },
    }),
  knight: (color, random) =>
    someone(random, {
      ...{ top: '#a9b3bf', bottom: '#8f99a6', shoes: '#6d7580', plated: true, cape: color ?? '#b32b31' },
      ...{ helmet: hats.knightHelmet, belt: '#5a3d24', prop: props.sword },
    }),
  wizard: (color, random) =>
    someone(random, {
      ...{ ...aged, lower: 'robe', top: color ?? '#40358c', belt: '#d5a93a', hairCut: 'long', beard: 'long' },
      ...{ hat: hats.wizardHat, prop: props.staff, hair: '#e6e4df' },
    }),
} satisfies Record<string, Recipe>

const working = {
  astronaut: (color, random) =>
    someone(random, {
      ...{ top: color ?? '#eceff3', bottom: color ?? '#dfe3e9', shoes: '#8d96a3', belt: '#7d8694' },
      ...{ helmet: hats.spaceHelmet, badge: props.chestPanel },
    }),
  detective: (color, random) =>
    someone(random, {
      ...{ coat: color ?? '#8a6f4c', top: '#e9e4d6', collar: '#7c2a2a', bottom: '#3b342c', hat: hats.fedora },
      ...{ prop: props.magnifier, beard: 'moustache' },
    }),
  sailor: (color, random) =>
    someone(random, {
      ...{ top: color ?? '#f3f3ee', collar: '#26406e', bottom: '#26406e', hat: hats.sailorCap },
      ...{ badge: props.stripes, beard: 'full' },
    }),
  farmer: (color, random) =>
    someone(random, {
      ...{
        top: color ?? '#b5432f',
        apron: '#4a6c9b',
        bottom: '#4a6c9b',
        shoes: '#5a4632',
        hat: hats.strawHat,
      },
      prop: props.pitchfork,
    }),
  teacher: (color, random) =>
    someone(random, {
      ...{
        slender: true,
        lower: 'skirt',
        bottom: '#39415a',
        coat: null,
        top: color ?? '#3d7a6a',
        collar: '#f6f2ea',
      },
      ...{ hairCut: 'bun', glasses: true, prop: props.pointer },
    }),
  doctor: (color, random) =>
    someone(random, {
      ...{
        coat: color ?? '#f7f8f8',
        top: '#6fb0c4',
        bottom: '#3f5f78',
        hat: hats.headMirror,
        badge: props.stethoscope,
      },
      prop: props.doctorBag,
    }),
  cook: (color, random) =>
    someone(random, {
      ...{
        top: color ?? '#f7f6f1',
        apron: '#e9e6dc',
        bottom: '#55585f',
        collar: '#c63d33',
        hat: hats.cookHat,
      },
      ...{ beard: 'moustache', prop: props.pan },
    }),
  musician: (color, random) =>
    someone(random, {
      ...{
        coat: color ?? '#3a2f55',
        top: '#e7dccb',
        bottom: '#2d2b36',
        hairCut: 'curly',
        badge: props.guitar,
      },
    }),
  soldier: (color, random) =>
    someone(random, {
      ...{
        top: color ?? '#5d6f45',
        bottom: '#4d5c3a',
        shoes: '#2c261f',
        belt: '#3c3122',
        hat: hats.soldierHelmet,
      },
      badge: props.harness,
    }),
} satisfies Record<string, Recipe>

export const recipes = { ...ordinary, ...royal, ...working }
