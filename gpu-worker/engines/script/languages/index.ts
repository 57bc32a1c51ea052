import type { Language } from '../../../../shared/languages.ts'
import type { StoryLanguage } from '../language.ts'

/** Each read when first needed. */
const tables: Readonly<Record<Language, () => Promise<{ language: StoryLanguage }>>> = {
  en: () => import('./en/index.ts'),
  cs: () => import('./cs/index.ts'),
  da: () => import('./da/index.ts'),
  nl: () => import('./nl/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  el: () => import('./el/index.ts'),
  hi: () => import('./hi/index.ts'),
  id: () => import('./id/index.ts'),
  it: () => import('./it/index.ts'),
  zh: () => import('./zh/index.ts'),
  ja: () => import('./ja/index.ts'),
  no: () => import('./no/index.ts'),
  pl: () => import('./pl/index.ts'),
  pt: () => import('./pt/index.ts'),
  ru: () => import('./ru/index.ts'),
  es: () => import('./es/index.ts'),
  sv: () => import('./sv/index.ts'),
  tr: () => import('./tr/index.ts'),
  uk: () => import('./uk/index.ts'),
}

export const loadStoryLanguage = async (code: Language): Promise<StoryLanguage> =>
  (await tables[code]()).language
