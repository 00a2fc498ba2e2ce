export function Lobby({ code }: { code: string }) {
  return <p>{code}</p>
}
