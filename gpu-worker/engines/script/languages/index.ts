import { languages as allLanguages, type Language } from '../../../../shared/languages.ts'
import type { StoryLanguage } from '../language.ts'

/** Read when first needed. `null` = not written yet: here, in this one place, one sees which are missing. */
const tables: Readonly<Record<Language, (() => Promise<{ language: StoryLanguage }>) | null>> = {
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

/** Those whose stories are written. */
export const storyLanguages: readonly Language[] = allLanguages.filter((code) => tables[code] !== null)

/** @throws Error for a language that is not among storyLanguages: an engine says before what it can do */
export const loadStoryLanguage = async (code: Language): Promise<StoryLanguage> => {
  const load = tables[code]
  if (load === null) throw new Error(`No stories are written in ${code} yet`)
  return (await load()).language
}
