import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { Link, useLocation } from 'wouter'
import { useSession } from '../session/session-provider.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Takes the focus along when another room is entered, so that screen readers and the Tab key begin there. */
const useFocusOnEntry = () => {
  const [place] = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [place])
  return main
}

/** What stands around every room of somebody who is signed in. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { session, signOut } = useSession()
  const main = useFocusOnEntry()
  return (
    <>
      <a className="skip" href="#room">
        Skip to the content
      </a>
      <header className="shell-head">
        <Link href="/" className="brand">
          <Mark size={28} />
          <span>Vitascope</span>
        </Link>
        <nav aria-label="Main">
          <a className="only-wide" href="/docs">
            API
          </a>
          <ThemeSwitch />
          <Button
            className="button bare"
            onPress={signOut}
            aria-label={`Sign out ${session?.username ?? ''}`}
          >
            <Icon name="leave" />
          </Button>
        </nav>
      </header>
      <main id="room" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
