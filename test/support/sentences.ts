import type { Language } from '../../shared/languages.ts'

/** A short and a longer thing to say in each language. */
export const sentences: Readonly<Record<Language, { short: string; long: string }>> = {
  en: {
    short: 'The old lamp shone brightly.',
    long: 'The old lamp shone brightly, and nobody in the harbour knew who had lit it.',
  },
  cs: {
    short: 'Stará lampa jasně svítila.',
    long: 'Stará lampa jasně svítila a nikdo v přístavu nevěděl, kdo ji rozsvítil.',
  },
  da: {
    short: 'Den gamle lampe lyste klart.',
    long: 'Den gamle lampe lyste klart, og ingen i havnen vidste, hvem der havde tændt den.',
  },
  nl: {
    short: 'De oude lamp scheen helder.',
    long: 'De oude lamp scheen helder, en niemand in de haven wist wie haar had aangestoken.',
  },
  fr: {
    short: 'La vieille lampe brillait.',
    long: 'La vieille lampe brillait, et personne au port ne savait qui l’avait allumée.',
  },
  de: {
    short: 'Die alte Lampe leuchtete hell.',
    long: 'Die alte Lampe leuchtete hell, und niemand im Hafen wusste, wer sie angezündet hatte.',
  },
  el: {
    short: 'Η παλιά λάμπα έλαμπε.',
    long: 'Η παλιά λάμπα έλαμπε και κανείς στο λιμάνι δεν ήξερε ποιος την άναψε.',
  },
  hi: {
    short: 'पुराना दीपक चमक रहा था।',
    long: 'पुराना दीपक चमक रहा था, और बंदरगाह में कोई नहीं जानता था कि उसे किसने जलाया।',
  },
  id: {
    short: 'Lampu tua itu bersinar terang.',
    long: 'Lampu tua itu bersinar terang, dan tak seorang pun di pelabuhan tahu siapa yang menyalakannya.',
  },
  it: {
    short: 'La vecchia lampada brillava.',
    long: 'La vecchia lampada brillava, e nessuno al porto sapeva chi l’avesse accesa.',
  },
  zh: { short: '古老的灯亮着。', long: '古老的灯亮着，港口里没有人知道是谁点燃了它，一只熊在旁边看着。' },
  ja: {
    short: '古い灯りが輝いていた。',
    long: '古い灯りが輝いていた。港の人は誰も、それをつけたのが誰か知らなかった。',
  },
  no: {
    short: 'Den gamle lampen lyste klart.',
    long: 'Den gamle lampen lyste klart, og ingen i havnen visste hvem som hadde tent den.',
  },
  pl: {
    short: 'Stara lampa jasno świeciła.',
    long: 'Stara lampa jasno świeciła i nikt w porcie nie wiedział, kto ją zapalił.',
  },
  pt: {
    short: 'A velha lâmpada brilhava.',
    long: 'A velha lâmpada brilhava, e ninguém no porto sabia quem a tinha acendido.',
  },
  ru: {
    short: 'Старая лампа ярко светила.',
    long: 'Старая лампа ярко светила, и никто в порту не знал, кто её зажёг.',
  },
  es: {
    short: 'La vieja lámpara brillaba.',
    long: 'La vieja lámpara brillaba, y nadie en el puerto sabía quién la había encendido.',
  },
  sv: {
    short: 'Den gamla lampan lyste klart.',
    long: 'Den gamla lampan lyste klart, och ingen i hamnen visste vem som hade tänt den.',
  },
  tr: {
    short: 'Eski lamba parlıyordu.',
    long: 'Eski lamba parlıyordu ve limandaki hiç kimse onu kimin yaktığını bilmiyordu.',
  },
  uk: {
    short: 'Стара лампа яскраво світила.',
    long: 'Стара лампа яскраво світила, і ніхто в порту не знав, хто її запалив.',
  },
}
