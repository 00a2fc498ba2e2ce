import { useTranslation } from 'react-i18next'
import { voteWays } from '../../game/model/command.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { Motion, Table } from '../../game/model/state.ts'
import { useNames } from '../i18n/names.ts'
import { useView } from '../store/GameContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { SeatName } from '../ui/Emblem.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'
import { FormatPoints } from './FormatWords.tsx'
import { isActor, legalFor, paramOf, valuesOf } from './legal.ts'
import { useSubmit } from './useSubmit.ts'

type Place = 'host' | 'seated' | 'invited' | 'left'

const places: readonly Place[] = ['host', 'seated', 'invited', 'left']

function whoAt({ host, seated, invited, left }: Table, place: Place): readonly ActorId[] {
  switch (place) {
    case 'host':
      return [host]
    case 'seated':
      return seated.filter((seat) => seat !== host)
    case 'invited':
      return invited.filter((seat) => seat !== host && !seated.includes(seat))
    case 'left':
      return left
  }
}

/** One open table: who hosts it, who sits there, who was asked and has not come. */
function TableCard({ table, reader }: { table: Table; reader: ActorId | null }) {
  const { t } = useTranslation(['talks', 'rules'])
  const { legal } = useView()
  const { submit, busy, refusal } = useSubmit()
  const { format, host } = table
  const name = t(`rules:word.format.${format}`)
  return (
    <Card
      title={t('table.title', { format: name })}
      aside={table.seated.some((seat) => seat === reader) ? <Tag tone="good">{t('table.youSit')}</Tag> : null}
    >
      <p className="small">
        <FormatPoints format={format} />
      </p>
      <dl className="talks-places">
        {places.map((place) => {
          const seats = whoAt(table, place)
          return seats.length === 0 ? null : (
            <div key={place}>
              <dt className="small quiet">{t(`table.${place}`)}</dt>
              <dd className="row">
                {seats.map((seat) => (
                  <SeatName key={seat} actor={seat} size={16} />
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
      <div className="row">
        {legalFor(legal, 'attend', { format }) === undefined ? null : (
          <Button
            icon="check"
            busy={busy}
            onClick={() => void submit({ type: 'attend', format }, t('table.sat', { format: name }))}
          >
            {t('table.sit')}
          </Button>
        )}
        {legalFor(legal, 'walkOut', { format }) === undefined ? null : (
          <Button
            icon="refuse"
            busy={busy}
            onClick={() => void submit({ type: 'walkOut', format }, t('table.walkedOut', { host }))}
          >
            {t('table.walkOut')}
          </Button>
        )}
      </div>
      {legalFor(legal, 'attend', { format }) === undefined ? null : (
        <p className="small quiet">{t('table.sitHint')}</p>
      )}
      {legalFor(legal, 'walkOut', { format }) === undefined ? null : (
        <p className="small quiet">{t('table.walkOutHint', { host })}</p>
      )}
      <Refused refusal={refusal} />
    </Card>
  )
}

/** A motion before the UN: how it stands, who has said how it votes. */
function MotionCard({ motion }: { motion: Motion }) {
  const { t } = useTranslation(['talks', 'rules'])
  const names = useNames()
  const { legal, motionTitles, turn } = useView()
  const { submit, busy, refusal } = useSubmit()
  const title = motionTitles[motion.id]
  const ways = valuesOf(paramOf(legalFor(legal, 'vote', { motion: motion.id }), 'way'))
  const votes = Object.entries(motion.votes)
  return (
    <Card
      title={title === undefined ? t('motion.endorse') : names.text(title)}
      aside={<Tag>{t('motion.tag')}</Tag>}
    >
      <p>{t(motion.due === turn ? 'motion.now' : 'motion.later', { for: motion.for, due: motion.due })}</p>
      {votes.length === 0 ? null : (
        <p className="small">
          {votes.map(([seat, way]) => t('motion.said', { seat, way: t(`rules:word.vote.${way}`) })).join(' ')}
        </p>
      )}
      {ways.length === 0 ? null : (
        <fieldset className="talks-stances" aria-busy={busy}>
          <legend>{t('motion.yours')}</legend>
          <div className="row">
            {voteWays
              .filter((way) => ways.includes(way))
              .map((way) => (
                <Button
                  key={way}
                  size="small"
                  busy={busy}
                  onClick={() =>
                    void submit(
                      { type: 'vote', motion: motion.id, way },
                      t('motion.done', { way: t(`rules:word.vote.${way}`) }),
                    )
                  }
                >
                  {t(`motion.way.${way}`)}
                </Button>
              ))}
          </div>
          <p className="small quiet">{t('motion.hint')}</p>
        </fieldset>
      )}
      <Refused refusal={refusal} />
    </Card>
  )
}

/** Support that nobody else knows of: it counts half until one stands by it. */
function Admit() {
  const { t } = useTranslation('talks')
  const { legal } = useView()
  const { submit, busy, refusal } = useSubmit()
  const clients = legal
    .filter(({ type }) => type === 'admit')
    .map(({ fixed }) => String(fixed['client']))
    .filter(isActor)
  if (clients.length === 0) return null
  return (
    <Card title={t('admit.title')} tone="secret">
      <p className="small">{t('admit.about', { clients })}</p>
      <div className="row">
        {clients.map((client) => (
          <Button
            key={client}
            size="small"
            busy={busy}
            onClick={() => void submit({ type: 'admit', client }, t('admit.done', { client }))}
          >
            {t('admit.act', { client })}
          </Button>
        ))}
      </div>
      <Refused refusal={refusal} />
    </Card>
  )
}

/** Rooms beside the offers: open tables, the UN, and what a patron has not said aloud. */
export function Tables({ reader }: { reader: ActorId | null }) {
  const { tables, motions } = useView()
  return (
    <>
      {tables.map((table) => (
        <TableCard key={table.format} table={table} reader={reader} />
      ))}
      {motions
        .filter(({ status }) => status === 'open')
        .map((motion) => (
          <MotionCard key={motion.id} motion={motion} />
        ))}
      <Admit />
    </>
  )
}
