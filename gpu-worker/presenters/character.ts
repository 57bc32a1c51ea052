/** Who is drawn. Colours are #rrggbb; shares 0 … 1. */
export type Character = {
  skin: { base: string; light: string; shade: string; lip: string; blush: string }
  hair: { style: HairStyle; base: string; light: string }
  /** Width of the jaw: narrow to square. */
  jaw: number
  brows: { colour: string; weight: number }
  eyes: { iris: string; lashes: boolean }
  /** Fullness of the lips. */
  lips: number
  beard: { kind: 'stubble' | 'full'; colour: string } | null
  glasses: string | null
  /** Lines of age. */
  age: number
  freckles: boolean
  earrings: string | null
  clothes: { style: ClothesStyle; base: string; light: string; inner: string }
}

export type HairStyle = 'long' | 'crop' | 'curls' | 'fringe' | 'bob' | 'receding' | 'bun' | 'scarf'
export type ClothesStyle = 'blouse' | 'sweater' | 'blazer' | 'hoodie' | 'cardigan' | 'suit'
