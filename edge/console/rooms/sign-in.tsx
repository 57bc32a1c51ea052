import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { Act } from '../parts/act.tsx'
import { Mark } from '../parts/mark.tsx'
import { TextBox } from '../parts/text-box.tsx'
import { ThemeSwitch } from '../parts/theme-switch.tsx'
import { TroubleNote } from '../parts/trouble-note.tsx'
import { useSession } from '../session/session-provider.tsx'

/** Name and password for a token of this tab. */
export const SignInRoom = () => {
  const { signIn, notice } = useSession()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const entering = useMutation({ mutationFn: () => signIn(username, password) })
  return (
    <main id="room" className="sign-in" tabIndex={-1}>
      <Form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!entering.isPending) entering.mutate()
        }}
      >
        <div className="sign-in-head">
          <Mark size={44} />
          <ThemeSwitch />
        </div>
        <h1>Sign in to Vitascope</h1>
        {notice !== undefined && entering.error === null && <p role="status">{notice}</p>}
        <TextBox label="Name" value={username} onChange={setUsername} autoComplete="username" isRequired />
        <TextBox
          label="Password"
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          isRequired
        />
        {entering.error !== null && <TroubleNote error={entering.error} />}
        <Act type="submit" isBusy={entering.isPending}>
          {entering.isPending ? 'Signing in …' : 'Sign in'}
        </Act>
        <p className="hint">
          On a development server, name and password stand in <code>.vitascope/dev.json</code>.
        </p>
      </Form>
    </main>
  )
}
