import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MyGame, ScenarioCard } from '../../game/model/api.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { api } from '../net/api.ts'
import { useNames } from '../i18n/names.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { lessonCard } from './lessonCard.ts'

/** The variant's name beside it, where there are several. */
function titleOf(cards: readonly ScenarioCard[], key: string): string {
  const language = currentLanguage()
  const [id = '', variant] = key.split(':')
  if (id === lessonCard.scenario) return lessonCard.title[language]
  const same = cards.filter((card) => card.id === id)
  const card = same.find((each) => each.key === (variant === undefined ? id : `${id}:${variant}`)) ?? same[0]
  return card === undefined ? id : `${card.title[language]} (${card.variant[language]})`
}

function GameLine({ game, cards }: { game: MyGame; cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const names = useNames()
  const title = titleOf(cards, game.scenario)
  const running = game.started
    ? t('front.games.turn', { turn: game.turn, turns: game.turns })
    : t('front.games.waiting')
  const state = game.score === null ? running : t('front.games.result', game.score)
  return (
    <li className="my-game">
      {game.seat === null ? <span /> : <Emblem actor={game.seat} />}
      <span>
        <strong>{game.seat === null ? game.code : names.actor(game.seat)}</strong>
        <span className="small quiet">
          {title} · {state}
        </span>
      </span>
      <Link
        href={game.seat === null ? `/s/${game.code}` : `/play/${game.match}`}
        className="button button-plain button-small"
      >
        {t(game.ended ? 'front.games.look' : 'front.games.continue')}
      </Link>
    </li>
  )
}

/** Games of this browser: to continue, and how others ended. Nothing stands here before the first one. */
export function MyGames({ cards }: { cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const [games, setGames] = useState<readonly MyGame[]>([])
  useEffect(() => {
    void api.games().then((answer) => (answer.ok ? setGames(answer.value) : undefined))
  }, [])
  if (games.length === 0) return null
  return (
    <section className="front-games">
      <h2>{t('front.games.title')}</h2>
      <ul className="my-games">
        {games.slice(0, 8).map((game) => (
          <GameLine key={game.match} game={game} cards={cards} />
        ))}
      </ul>
    </section>
  )
}
