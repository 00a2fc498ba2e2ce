/** Line icons of 16 units, drawn with the text colour. Decorative: the words beside them carry the meaning. */
const paths = {
  seal: 'M8 2.5 9.6 4l2.1-.3.5 2.1 1.8 1.2-.9 2 .9 2-1.8 1.2-.5 2.1-2.1-.3L8 15.5 6.4 14l-2.1.3-.5-2.1L2 11l.9-2L2 7l1.8-1.2.5-2.1 2.1.3zM6 9l1.5 1.5L10.5 7.5',
  show: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  secret: 'M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3zM8 10v1.5',
  sign: 'M2 13.5h12M3 10.5l7.5-7.5 2 2L5 12.5l-2.5.5z',
  counter: 'M2.5 6h9L9 3.5M13.5 10h-9L7 12.5',
  refuse: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warn: 'M8 2 15 14H1zM8 6.5v3.5M8 12v.3',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 7.5v4M8 5v.3',
  clock: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8 4.5V8l2.5 2',
  people:
    'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-3 2-4 4.5-4s4.5 1 4.5 4M10.5 3.3a2.3 2.3 0 0 1 0 4.4M12 9.8c1.6.5 2.5 1.6 2.5 3.7',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  back: 'M10 4 6 8l4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  reset: 'M3 3v3.5h3.5M3.2 6.5A5.5 5.5 0 1 1 2.5 9',
  theme: 'M8 14.5a6.5 6.5 0 1 0 0-13zM8 14.5a6.5 6.5 0 1 1 0-13',
  print: 'M4.5 6V2h7v4M4.5 12H2V6h12v6h-2.5M4.5 9.5h7v5h-7z',
  map: 'M1.5 4 6 2.5l4 1.5 4.5-1.5v10L10 14l-4-1.5L1.5 14zM6 2.5v10M10 4v10',
  play: 'M4.5 2.5v11l9-5.5z',
  pause: 'M5 3v10M11 3v10',
} as const
export type IconName = keyof typeof paths

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" data-icon={name} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
