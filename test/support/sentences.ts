import type { Language } from '../../shared/languages.ts'

/** Something to say in each language. */
export const sentences: Readonly<Record<Language, string>> = {
  en: 'The old lamp shone brightly.',
  cs: 'Stará lampa jasně svítila.',
  da: 'Den gamle lampe lyste klart.',
  nl: 'De oude lamp scheen helder.',
  fr: 'La vieille lampe brillait.',
  de: 'Die alte Lampe leuchtete hell.',
  el: 'Η παλιά λάμπα έλαμπε.',
  hi: 'पुराना दीपक चमक रहा था।',
  id: 'Lampu tua itu bersinar terang.',
  it: 'La vecchia lampada brillava.',
  zh: '古老的灯亮着。',
  ja: '古い灯りが輝いていた。',
  no: 'Den gamle lampen lyste klart.',
  pl: 'Stara lampa jasno świeciła.',
  pt: 'A velha lâmpada brilhava.',
  ru: 'Старая лампа ярко светила.',
  es: 'La vieja lámpara brillaba.',
  sv: 'Den gamla lampan lyste klart.',
  tr: 'Eski lamba parlıyordu.',
  uk: 'Стара лампа яскраво світила.',
}
