import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MyGame, ScenarioCard } from '../../game/model/api.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { api } from '../net/api.ts'
import { useNames } from '../i18n/names.ts'
import { Emblem } from '../ui/Emblem.tsx'
import { lessonCard } from './lessonCard.ts'

const mostListed = 6

/** The variant's name beside it, where there are several. */
function titleOf(cards: readonly ScenarioCard[], key: string): string {
  const language = currentLanguage()
  const [id = '', variant] = key.split(':')
  if (id === lessonCard.scenario) return lessonCard.title[language]
  const same = cards.filter((card) => card.id === id)
  const card = same.find((each) => each.key === (variant === undefined ? id : `${id}:${variant}`)) ?? same[0]
  return card === undefined ? id : `${card.title[language]} (${card.variant[language]})`
}

/** An instructor goes on at the console, whoever has a seat at the table, others in the lobby. */
function wayTo({ staff, seat, code, match }: MyGame): string {
  if (staff) return `/teach/${code}`
  return seat === null ? `/s/${code}` : `/play/${match}`
}

function GameLine({ game, cards }: { game: MyGame; cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const names = useNames()
  const title = titleOf(cards, game.scenario)
  const running = game.started
    ? t('front.games.turn', { turn: game.turn, turns: game.turns })
    : t('front.games.waiting')
  const { score } = game
  const ended = score?.par === null ? 'front.games.resultAlone' : 'front.games.result'
  const state = score === null ? running : t(ended, { total: score.total, par: score.par ?? 0 })
  return (
    <li className="my-game">
      {game.seat === null ? <span /> : <Emblem actor={game.seat} />}
      <span>
        <strong>{game.seat === null ? game.code : names.actor(game.seat)}</strong>
        <span className="small quiet">
          {title} · {game.staff ? `${t('front.games.taught')} · ` : ''}
          {state}
        </span>
      </span>
      <Link href={wayTo(game)} className="button button-plain button-small">
        {t(game.ended ? 'front.games.look' : 'front.games.continue')}
      </Link>
    </li>
  )
}

/** Games of this browser: those to go on with, then how others ended. Nothing stands here before the first one. */
export function MyGames({ cards }: { cards: readonly ScenarioCard[] }) {
  const { t } = useTranslation('ui')
  const [games, setGames] = useState<readonly MyGame[]>([])
  useEffect(() => {
    void api.games().then((answer) => (answer.ok ? setGames(answer.value) : undefined))
  }, [])
  if (games.length === 0) return null
  const groups = [
    { id: 'title', games: games.filter(({ ended }) => !ended) },
    { id: 'results', games: games.filter(({ ended }) => ended) },
  ].filter((group) => group.games.length > 0)
  return (
    <section className="front-games">
      {groups.map((group) => (
        <div key={group.id} className="stack">
          <h2>{t(`front.games.${group.id}`)}</h2>
          <ul className="my-games">
            {group.games.slice(0, mostListed).map((game) => (
              <GameLine key={game.match} game={game} cards={cards} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
