import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../game/model/refusal.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { useSeatmates } from '../cables/seatmates.ts'
import { useGameHandle } from '../store/GameContext.tsx'
import { announce } from '../ui/announce.tsx'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Refused } from '../ui/Refused.tsx'
import { Tag } from '../ui/Tag.tsx'

function HandOver({ people }: { people: readonly RosterPerson[] }) {
  const { t } = useTranslation('talks')
  const { link } = useGameHandle()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const hand = async ({ no, name }: RosterPerson) => {
    setBusy(true)
    const reply = await link.captain(no)
    setBusy(false)
    setRefusal(reply.ok ? null : reply.refusal)
    if (reply.ok) announce(t('crew.handed', { name }))
  }
  return (
    <Disclosure summary={t('crew.handOver')}>
      <p className="small quiet">{t('crew.handOverHint')}</p>
      <div className="row">
        {people.map((person) => (
          <Button key={person.no} size="small" busy={busy} onClick={() => void hand(person)}>
            {t(person.online ? 'crew.handTo' : 'crew.handToOffline', { name: person.name })}
          </Button>
        ))}
      </div>
      <Refused refusal={refusal} />
    </Disclosure>
  )
}

/** In a seat of several people: who speaks for it in Talks, who else is there. Alone there is nothing to say. */
export function SeatBar() {
  const { t } = useTranslation('talks')
  const { shared, speaks, captain, others } = useSeatmates()
  if (!shared) return null
  return (
    <section className="talks-crew" data-speaks={speaks}>
      <div className="row">
        <p>{speaks ? t('crew.you') : t('crew.other', { name: captain?.name ?? '' })}</p>
        {others.map((person) => (
          <Tag key={person.no} icon="people" tone={person.online ? 'good' : 'plain'}>
            {t(person.online ? 'crew.here' : 'crew.away', { name: person.name })}
          </Tag>
        ))}
      </div>
      {speaks ? null : <p className="small quiet">{t('crew.otherHint')}</p>}
      {speaks ? <HandOver people={others} /> : null}
    </section>
  )
}
