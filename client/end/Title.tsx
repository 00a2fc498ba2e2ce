import { HelpLink } from '../help/HelpLink.tsx'

/** The head of a section, with the way to its rules. */
export function Title({ children, rules }: { children: string; rules: string }) {
  return (
    <header className="end-top">
      <h3>{children}</h3>
      <HelpLink at={rules} about={children} />
    </header>
  )
}
