import { lazy, Suspense } from 'react'

const FilmPlayer = lazy(async () => ({ default: (await import('./film-player.tsx')).FilmPlayer }))

const Waiting = ({ words }: { words: string }) => (
  <div className="player-wait">
    <span className="pulse" aria-hidden="true" />
    <p>{words}</p>
  </div>
)

/** A film that plays, or the place where it will; the player comes along with the first film alone. */
export const Film = ({ playlist, title }: { playlist: string | undefined; title: string }) =>
  playlist === undefined ? (
    <Waiting words="The film plays here as soon as its first piece is made." />
  ) : (
    <Suspense fallback={<Waiting words="Loading the player …" />}>
      <FilmPlayer key={playlist} playlist={playlist} title={title} />
    </Suspense>
  )
