import type { Node } from '../drawing.ts'

export type HairCut = 'short' | 'long' | 'bob' | 'ponytail' | 'pigtails' | 'bun' | 'bald' | 'curly'
type Lower = 'trousers' | 'shorts' | 'skirt' | 'dress' | 'gown' | 'robe'

/** Everything by which one person differs from another. */
export type Outfit = {
  build: 'adult' | 'child' | 'old'
  slender: boolean
  skin: string
  hair: string
  hairCut: HairCut
  beard: 'none' | 'moustache' | 'full' | 'long'
  top: string
  bottom: string
  shoes: string
  lower: Lower
  sleeves: 'long' | 'short'
  /** Open coat over the rest. */
  coat: string | null
  apron: string | null
  cape: string | null
  belt: string | null
  collar: string | null
  glasses: boolean
  plated: boolean
  /** Drawn over the head: (0, 0) is the head's centre, 1 its half height. */
  hat: (() => Node[]) | null
  /** Covers the face. */
  helmet: (() => Node[]) | null
  /** Drawn over the chest: (0, 0) between the shoulders, units of the figure. */
  badge: (() => Node[]) | null
  /** Held when the prompt gives nothing else. */
  prop: (() => Node[]) | null
}

export const plain: Outfit = {
  build: 'adult',
  slender: false,
  skin: '#e8b48f',
  hair: '#3b2618',
  hairCut: 'short',
  beard: 'none',
  top: '#3f6ea8',
  bottom: '#3a4152',
  shoes: '#3a2a20',
  lower: 'trousers',
  sleeves: 'long',
  coat: null,
  apron: null,
  cape: null,
  belt: null,
  collar: null,
  glasses: false,
  plated: false,
  hat: null,
  helmet: null,
  badge: null,
  prop: null,
}
