const digits = ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ']
const hundreds = [
  '',
  'ヒャク',
  'ニヒャク',
  'サンビャク',
  'ヨンヒャク',
  'ゴヒャク',
  'ロッピャク',
  'ナナヒャク',
  'ハッピャク',
  'キュウヒャク',
]
const thousands = [
  '',
  'セン',
  'ニセン',
  'サンゼン',
  'ヨンセン',
  'ゴセン',
  'ロクセン',
  'ナナセン',
  'ハッセン',
  'キュウセン',
]
const myriads = ['', 'マン', 'オク', 'チョウ']
const kanjiDigits = '〇一二三四五六七八九'
const kanjiUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 }
const kanjiMyriads: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 }

const at = (list: readonly string[], index: number): string => list[index] ?? ''

/** Below ten thousand. */
const readGroup = (value: number): string => {
  const tens = Math.floor(value / 10) % 10
  return (
    at(thousands, Math.floor(value / 1000)) +
    at(hundreds, Math.floor(value / 100) % 10) +
    (tens === 0 ? '' : `${tens === 1 ? '' : at(digits, tens)}ジュウ`) +
    (value % 10 === 0 ? '' : at(digits, value % 10))
  )
}

export const readInteger = (value: number): string => {
  if (value === 0) return at(digits, 0)
  let rest = value
  let said = ''
  for (const name of myriads) {
    const group = rest % 10_000
    if (group > 0) said = `${readGroup(group)}${name}${said}`
    rest = Math.floor(rest / 10_000)
  }
  return said
}

/** `二千二十四`, `5万`, `2024`; undefined where it is no number below 10¹⁶. */
export const parseNumber = (text: string): number | undefined => {
  const plain = text
    .replaceAll(',', '')
    .replace(/[〇一二三四五六七八九]/gu, (one) => String(kanjiDigits.indexOf(one)))
  let total = 0
  let group = 0
  let pending: number | undefined
  for (const [part] of plain.matchAll(/\d+|./gu)) {
    if (/^\d+$/.test(part)) pending = Number(part)
    else if (kanjiUnits[part]) {
      group += (pending ?? 1) * kanjiUnits[part]
      pending = undefined
    } else if (kanjiMyriads[part]) {
      total += (group + (pending ?? (group === 0 ? 1 : 0))) * kanjiMyriads[part]
      group = 0
      pending = undefined
    } else return undefined
  }
  const value = total + group + (pending ?? 0)
  return value < 1e16 ? value : undefined
}

/** Digits one by one: after a decimal point, in telephone numbers. */
const readDigits = (text: string): string => [...text].map((digit) => at(digits, Number(digit))).join('')

/** Counters that change the number before them, by its last digit; `whole` where number and counter are one word. */
const counters: Record<string, { last?: Record<number, string>; whole?: Record<number, string> }> = {
  年: { last: { 4: 'ヨ' } },
  時: { last: { 4: 'ヨ', 7: 'シチ', 9: 'ク' } },
  月: { last: { 4: 'シ', 7: 'シチ', 9: 'ク' } },
  円: { last: { 4: 'ヨ' } },
  人: { last: { 4: 'ヨ', 7: 'シチ' }, whole: { 1: 'ヒトリ', 2: 'フタリ' } },
  つ: {
    whole: {
      1: 'ヒトツ',
      2: 'フタツ',
      3: 'ミッツ',
      4: 'ヨッツ',
      5: 'イツツ',
      6: 'ムッツ',
      7: 'ナナツ',
      8: 'ヤッツ',
      9: 'ココノツ',
    },
  },
  日: {
    whole: {
      ...{
        2: 'フツカ',
        3: 'ミッカ',
        4: 'ヨッカ',
        5: 'イツカ',
        6: 'ムイカ',
        7: 'ナノカ',
        8: 'ヨウカ',
        9: 'ココノカ',
      },
      ...{ 10: 'トオカ', 20: 'ハツカ' },
    },
  },
}
const hardened = /(?:イチ|ハチ|ジュウ)$/u
const hardCounter = /^[カキクケコサシスセソタチツテトハヒフヘホ]/u
const breathed = { ハ: 'パ', ヒ: 'ピ', フ: 'プ', ヘ: 'ペ', ホ: 'ポ' } as Record<string, string>
const voiced = { ハ: 'バ', ヒ: 'ビ', フ: 'ブ', ヘ: 'ベ', ホ: 'ボ' } as Record<string, string>

const joinCounter = (number: string, counter: string): string => {
  const first = counter[0] ?? ''
  const rest = counter.slice(1)
  if (number.endsWith('サン') && voiced[first] && counter !== 'フン') return number + voiced[first] + rest
  const six = number.endsWith('ロク') && /^[カキクケコハヒフヘホ]/u.test(counter)
  if (!six && !(hardened.test(number) && hardCounter.test(counter)))
    return number + (number.endsWith('ン') && counter === 'フン' ? 'プン' : counter)
  return `${number.slice(0, -1)}ッ${breathed[first] ?? first}${rest}`
}

/** Reading of a number and what it counts: `4` + `年` (ネン) → `ヨネン`. Counter '' = none. */
export const readNumber = (text: string, counter: { text: string; reading: string } | undefined): string => {
  const [whole = '', fraction] = text.split('.')
  const value = parseNumber(whole)
  const plain =
    value === undefined || /^0\d/.test(whole) ? readDigits(whole.replace(/\D/g, '')) : readInteger(value)
  const number = fraction === undefined ? plain : `${plain}テン${readDigits(fraction)}`
  if (!counter) return number
  const special = fraction === undefined ? counters[counter.text] : undefined
  const one = value === undefined ? undefined : special?.whole?.[value]
  if (one !== undefined) return one
  const ending = value === undefined ? undefined : special?.last?.[value % 10]
  const lastSaid = at(digits, (value ?? 0) % 10)
  if (ending !== undefined && number.endsWith(lastSaid))
    return number.slice(0, -lastSaid.length) + ending + counter.reading
  return special ? number + counter.reading : joinCounter(number, counter.reading)
}
