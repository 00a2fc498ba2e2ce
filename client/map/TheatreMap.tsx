import type { TheatreMapProps } from './types.ts'

export function TheatreMap({ board }: TheatreMapProps) {
  return <p>{Object.keys(board.areas).join(' ')}</p>
}
