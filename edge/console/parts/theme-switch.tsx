import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

const storageKey = 'vitascope.theme'
const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const icons: Record<Theme, IconName> = { auto: 'screen', light: 'sun', dark: 'moon' }
const names: Record<Theme, string> = { auto: 'as the system has it', light: 'light', dark: 'dark' }

const loadTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'auto'

/** Goes round: as the system, light, dark. */
export const ThemeSwitch = () => {
  const [theme, setTheme] = useState(loadTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(storageKey, theme)
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <Button
      className="button bare"
      aria-label={`Colours: ${names[theme]}. Change to ${names[next]}`}
      onPress={() => setTheme(next)}
    >
      <Icon name={icons[theme]} />
    </Button>
  )
}
