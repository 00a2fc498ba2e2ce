import { useTranslation } from 'react-i18next'
import type { Aftermath } from '../../game/model/state.ts'
import { useNames } from '../i18n/names.ts'

const [wide, high] = [320, 150]
const edge = { left: 34, right: 8, top: 8, bottom: 24 }

/** Per mille of runs in which the peace still holds, from today on. */
export const holds = ({ curve }: Pick<Aftermath, 'curve'>): number[] => [
  1000,
  ...curve.map((back) => 1000 - back),
]

const x = (index: number, count: number) => edge.left + ((wide - edge.left - edge.right) * index) / count
const y = (perMille: number) => edge.top + ((high - edge.top - edge.bottom) * (1000 - perMille)) / 1000

function path(values: readonly number[]): string {
  const last = values.length - 1
  return values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index, last).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('')
}

/** Two readings of five years beside each other: the model's as a line, the sceptic's broken. */
export function PeaceCurve({ model, sceptic }: { model: Aftermath; sceptic: Aftermath }) {
  const { t } = useTranslation('end')
  const names = useNames()
  const years = [0, 1, 2, 3, 4, 5]
  const [first, second] = [holds(model), holds(sceptic)]
  const last = (values: readonly number[]) => values.at(-1) ?? 0
  const apart = Math.abs(y(last(first)) - y(last(second))) > 13
  return (
    <figure className="end-figure">
      <figcaption className="hidden-text">
        {t('peace.figure', { model: names.chance(last(first)), sceptic: names.chance(last(second)) })}
      </figcaption>
      <svg className="end-curve" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
        {[0, 500, 1000].map((value) => (
          <g key={value} className="end-curve-grid">
            <path d={`M${edge.left} ${y(value)}H${wide - edge.right}`} />
            <text x={edge.left - 4} y={y(value) + 3.5} textAnchor="end">
              {names.chance(value)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} x={x(year, 5)} y={high - 8} textAnchor={year === 5 ? 'end' : 'middle'}>
            {t('peace.year', { year })}
          </text>
        ))}
        <path className="end-curve-sceptic" d={path(second)} />
        <path className="end-curve-model" d={path(first)} />
        {apart ? (
          <>
            <text className="end-curve-name" x={wide - edge.right} y={y(last(first)) - 5} textAnchor="end">
              {t('peace.model')}
            </text>
            <text className="end-curve-name" x={wide - edge.right} y={y(last(second)) - 5} textAnchor="end">
              {t('peace.sceptic')}
            </text>
          </>
        ) : null}
      </svg>
    </figure>
  )
}
