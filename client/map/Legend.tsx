import { useTranslation } from 'react-i18next'
import { formationKinds, type Formation } from '../../game/model/formation.ts'
import type { ActorId } from '../../game/model/ids.ts'
import { SeatName } from '../ui/Emblem.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Counter } from './Counter.tsx'
import { scripts, type Script } from './labels.ts'
import { LegendLines, LegendOrders, LegendSigns } from './LegendMarks.tsx'

type Sample = Pick<Formation, 'owner' | 'kind' | 'steps' | 'covert' | 'ledBy'>

function Force({ force, text, encircled = false }: { force: Sample; text: string; encircled?: boolean }) {
  return (
    <li>
      <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
        <Counter force={force} encircled={encircled} />
      </svg>
      {text}
    </li>
  )
}

interface Shown {
  owner: ActorId
  kinds: ReadonlySet<Formation['kind']>
  led: boolean
}

function Forces({ owner, kinds, led }: Shown) {
  const { t } = useTranslation('game')
  return (
    <ul>
      {formationKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Force key={kind} force={{ owner, kind, steps: 2 }} text={t(`map.kind.${kind}`)} />
        ))}
      <Force force={{ owner, kind: 'regular', steps: 2, covert: true }} text={t('map.covert')} />
      <Force force={{ owner, kind: 'post', steps: 1 }} text={t('map.encircled')} encircled />
      {led ? (
        <Force
          force={{ owner: 'opposition', kind: 'irregular', steps: 2, ledBy: 'turkey' }}
          text={t('map.led')}
        />
      ) : null}
    </ul>
  )
}

export interface LegendProps {
  /** Whose map it is; on a small map it stands here alone. */
  readonly credit: string
  readonly actors: readonly ActorId[]
  readonly kinds: ReadonlySet<Formation['kind']>
  /** Whether it has oil terminals, and seats that draw red lines. */
  readonly oil: boolean
  readonly script: Script
  readonly onScript: (script: Script) => void
}

/** The switch of names, and what the marks mean. */
export default function Legend({ credit, actors, kinds, oil, script, onScript }: LegendProps) {
  const { t } = useTranslation(['game', 'rules'])
  const sample = actors[0] ?? 'russia'
  return (
    <div className="legend">
      <h2 className="hidden-text">{t('map.legend')}</h2>
      <Segmented
        label={t('map.script')}
        name="script"
        options={scripts.map((value) => ({ value, label: t(`map.scripts.${value}`) }))}
        value={script}
        onChange={onScript}
      />
      <div className="legend-parts">
        <section>
          <h3>{t('map.control')}</h3>
          <ul>
            {actors.map((actor) => (
              <li key={actor}>
                <SeatName actor={actor} size={18} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('map.forcesTitle')}</h3>
          <Forces owner={sample} kinds={kinds} led={oil} />
        </section>
        <section>
          <h3>{t('map.lines')}</h3>
          <LegendLines sample={sample} />
        </section>
        <section>
          <h3>{t('map.marks')}</h3>
          <LegendSigns sample={sample} oil={oil} />
        </section>
        <section>
          <h3>{t('map.orders')}</h3>
          <LegendOrders sample={sample} />
        </section>
      </div>
      <p className="legend-credit quiet">{credit}</p>
    </div>
  )
}
