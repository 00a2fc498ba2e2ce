import type { ReactNode } from 'react'

export interface Chip<T extends string> {
  readonly value: T
  readonly label: ReactNode
  /** Cannot be changed now. */
  readonly fixed?: boolean
}

/** Several of a list: check boxes that wrap like words. */
export function Chips<T extends string>({
  legend,
  hint,
  chips,
  chosen,
  onToggle,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  chips: readonly Chip<T>[]
  chosen: readonly string[]
  onToggle: (value: T) => void
  children?: ReactNode
}) {
  return (
    <fieldset className="talks-chips">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p className="small quiet">{hint}</p>}
      <div className="talks-chip-row">
        {chips.map(({ value, label, fixed }) => (
          <label key={value} className="talks-chip" data-on={chosen.includes(value)}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={fixed === true}
              onChange={() => onToggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
