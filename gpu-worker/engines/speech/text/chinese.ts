/**
 * espeak-ng 1.52 spells every syllable in -iong in English letters ("k-sh-uh-ng two" for 雄). Tone by tone, the
 * characters of U+4E00–9FFF that it does that to (found by speaking all of them).
 */
const iong: Record<string, string> = {
  "tS;j'ong55": '冂冋坰埛扃絅蘏蘔駉駫',
  "tS;j'ong214": '侰僒冏囧泂澃炯烱煚煛熲窘綗褧迥逈顈颎幜皛',
  "tS;hj'ong55": '匔',
  "tS;hj'ong35": '儝卭宆惸桏橩焪焭煢琼瓊睘瞏穷穹窮竆笻筇茕藑藭蛩赹跫邛銎棾輁',
  "S;j'ong55": '兄兇凶匈哅忷恟汹洶胷胸芎訩詾讻賯',
  "S;j'ong35": '熊雄赨',
  "S;j'ong51": '夐敻詗诇',
}
const spelling = new Map(Object.entries(iong).flatMap(([said, all]) => [...all].map((one) => [one, said])))

/** Signs that espeak's Mandarin says in English. */
const signs: Record<string, string> = { '−': '负', '&': '和', '+': '加', '=': '等于', $: '美元', '€': '欧元' }

/** "percent" stands before its number. */
const sayPercent = (text: string): string =>
  text.replace(/(\d[\d.,]*)\s?%/gu, '百分之$1').replaceAll('%', '百分比')

/** What espeak's Mandarin reads aright; `[[…]]` is its own notation for sounds. */
export const readableChinese = (text: string): string => {
  let before = ''
  const plain = sayPercent(text.replaceAll('℃', '摄氏度').normalize('NFKC').replaceAll('兒', '儿'))
  return Array.from(plain, (character) => {
    const seen = character === '々' ? before : (signs[character] ?? character)
    before = seen
    const sounds = spelling.get(seen)
    return sounds === undefined ? seen : `[[${sounds}]]`
  }).join('')
}
