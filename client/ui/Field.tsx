import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes } from 'react'
import './field.css'

interface Common {
  label: string
  hint?: string | undefined
  error?: string | undefined
}

function Frame({ label, hint, error, id, children }: Common & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

const described = ({ hint, error }: Common, id: string): string | undefined => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
  return ids.join(' ').trim() || undefined
}

/** A line of text with its label, hint and error, tied together for screen readers. */
export function TextField(
  props: Common & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> },
) {
  const id = useId()
  const { label, hint, error, ...rest } = props
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="text"
        {...rest}
        aria-invalid={error !== undefined}
        aria-describedby={described(props, id)}
      />
    </Frame>
  )
}

export function SelectField(props: Common & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId()
  const { label, hint, error, ...rest } = props
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select id={id} {...rest} aria-describedby={described(props, id)} />
    </Frame>
  )
}
