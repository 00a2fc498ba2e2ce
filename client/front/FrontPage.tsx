export function FrontPage({ joining = false }: { joining?: boolean }) {
  return <p>{String(joining)}</p>
}
