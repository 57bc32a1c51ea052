const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** English name → two-letter code, of all languages that this platform knows. */
const codeOfName: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code)
      return name === undefined ? [] : [[name.toLowerCase(), code] as const]
    }),
  )
})()

/** `eng`, `en-GB`, `English` → `en`; null for `und` and what is no language. */
export const languageCode = (value: string | null | undefined): string | null => {
  const word = value?.trim().toLowerCase() ?? ''
  if (word === '' || word === 'und' || word === 'mul' || word === 'zxx') return null
  const named = codeOfName.get(word)
  if (named !== undefined) return named
  try {
    const { language } = new Intl.Locale(Intl.getCanonicalLocales(word)[0] ?? '')
    return language === 'nb' ? 'no' : language // Bokmål, under the name that speech models know
  } catch {
    return null
  }
}
