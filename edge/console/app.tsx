import { useEffect } from 'react'
import { Link, Route, Router, Switch, useLocation } from 'wouter'
import { LipSyncForm } from './forms/lip-sync-form.tsx'
import { StoryForm } from './forms/story-form.tsx'
import { StreamForm } from './forms/stream-form.tsx'
import { Shell } from './parts/shell.tsx'
import { HomeRoom } from './rooms/home.tsx'
import { NewRoom } from './rooms/new.tsx'
import { SignInRoom } from './rooms/sign-in.tsx'
import { StoryRoom } from './rooms/story.tsx'
import { TaskRoom } from './rooms/task.tsx'
import { useSession } from './session/session-provider.tsx'

const Nowhere = () => (
  <div className="narrow">
    <h1>There is no such room</h1>
    <p>
      <Link href="/">Back to all tasks</Link>
    </p>
  </div>
)

const Rooms = () => (
  <Switch>
    <Route path="/" component={HomeRoom} />
    <Route path="/new/stream">
      <NewRoom
        title="Stream a film"
        lead="It plays in every browser, from the first piece on, while the rest is still being made."
      >
        <StreamForm />
      </NewRoom>
    </Route>
    <Route path="/new/lip-sync">
      <NewRoom
        title="Lip-sync"
        lead="A face that says other words: yours as text, or a voice that you bring."
      >
        <LipSyncForm />
      </NewRoom>
    </Route>
    <Route path="/new/story">
      <NewRoom title="Tell a story" lead="From an idea to a narrated film with pictures and captions.">
        <StoryForm />
      </NewRoom>
    </Route>
    <Route path="/tasks/:id">{({ id }) => <TaskRoom key={id} id={id} />}</Route>
    <Route path="/stories/:id">{({ id }) => <StoryRoom key={id} id={id} />}</Route>
    <Route>
      <Nowhere />
    </Route>
  </Switch>
)

const titles: [start: string, title: string][] = [
  ['/new/stream', 'Stream a film'],
  ['/new/lip-sync', 'Lip-sync'],
  ['/new/story', 'Tell a story'],
  ['/tasks/', 'Task'],
  ['/stories/', 'Story'],
]

const Titled = () => {
  const [place] = useLocation()
  useEffect(() => {
    const found = titles.find(([start]) => place.startsWith(start))
    document.title = found === undefined ? 'Vitascope' : `${found[1]} · Vitascope`
  }, [place])
  return null
}

export const App = () => {
  const { session } = useSession()
  if (session === undefined) return <SignInRoom />
  return (
    <Router base="/console">
      <Titled />
      <Shell>
        <Rooms />
      </Shell>
    </Router>
  )
}
