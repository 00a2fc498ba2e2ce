import './segmented.css'

/** A small choice of words, one of which holds. Radio buttons, so arrow keys move. */
export function Segmented<T extends string>({
  label,
  name,
  options,
  value,
  onChange,
  hideLabel = false,
}: {
  label: string
  name: string
  options: readonly { value: T; label: string }[]
  /** Null: none holds yet. */
  value: T | null
  onChange: (value: T) => void
  hideLabel?: boolean
}) {
  return (
    <fieldset className="segmented">
      <legend className={hideLabel ? 'hidden-text' : undefined}>{label}</legend>
      <div className="segmented-track">
        {options.map((option) => (
          <label key={option.value} data-on={option.value === value}>
            <input
              type="radio"
              className="hidden-text"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
