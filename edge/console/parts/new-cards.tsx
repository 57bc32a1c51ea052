import { Link } from 'wouter'
import { Icon, type IconName } from './icon.tsx'

const cards: { href: string; icon: IconName; title: string; about: string }[] = [
  {
    href: '/new/stream',
    icon: 'film',
    title: 'Stream a film',
    about: 'Every size, playing from the first piece on',
  },
  { href: '/new/lip-sync', icon: 'lips', title: 'Lip-sync', about: 'A face, and what it shall say' },
  { href: '/new/story', icon: 'story', title: 'Tell a story', about: 'From an idea to a narrated film' },
]

/** The three beginnings. */
export const NewCards = () => (
  <ul className="new-cards">
    {cards.map(({ href, icon, title, about }) => (
      <li key={href}>
        <Link href={href} className="new-card">
          <span className="new-card-icon">
            <Icon name={icon} size={26} />
          </span>
          <span>
            <strong>{title}</strong>
            <span className="hint">{about}</span>
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
