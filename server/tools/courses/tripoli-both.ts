/** What both lengths of `tripoli-2019` have in common. Claims stand with the turns that use these lines. */
import type { Deed } from '../recorded/script.ts'

/** First Talks: Ankara's halt is refused, so is the conference; Misrata's share is fixed, Cairo is
 * paid (`design`). */
export const opening: readonly Deed[] = [
  { by: 'turkey', stance: 'attend', client: 'gna', on: 'turkey' },
  { by: 'gna', sign: 'turkey' },
  { by: 'lna', refuse: 'turkey' },
  { by: 'gna', sign: 'us' },
  { by: 'lna', refuse: 'us' },
  { by: 'misrata', sign: 'gna' },
  { by: 'egypt', sign: 'uae' },
  { by: 'egypt', standDown: 'withhold' },
]

/** January 2020: two rooms in Moscow. Russia presses and shows what it would withhold; Cairo and Abu Dhabi say nothing. */
export const moscow: readonly Deed[] = [
  { by: 'russia', offer: 'moscowTalks' },
  { by: 'turkey', sign: 'russia' },
  { by: 'turkey', stance: 'press', client: 'gna', on: 'russia' },
  { by: 'gna', sign: 'russia' },
  { by: 'russia', show: 'withhold', to: ['lna'] },
  { by: 'russia', stance: 'press', client: 'lna', on: 'russia' },
  { by: 'lna', refuse: 'russia' },
  { by: 'russia', standDown: 'withhold' },
]

/** 19 January 2020: everybody promises; those who have aircraft in the air let them fly on. */
export const berlin: readonly Deed[] = [
  { by: 'us', offer: 'berlinWide' },
  { by: 'russia', sign: 'us' },
  { by: 'turkey', sign: 'us', keep: ['ferry'] },
  { by: 'egypt', sign: 'us' },
  { by: 'uae', sign: 'us', keep: ['airlift'] },
  { by: 'russia', stance: 'press', client: 'lna', on: 'us' },
  { by: 'egypt', stance: 'attend', client: 'lna', on: 'us' },
  { by: 'uae', stance: 'attend', client: 'lna', on: 'us' },
  { by: 'turkey', stance: 'press', client: 'gna', on: 'us' },
  { by: 'gna', sign: 'us' },
  { by: 'lna', sign: 'us' },
]

/** 12 February 2020: fourteen for it, Moscow abstains. */
export const resolution: readonly Deed[] = [
  { by: 'russia', vote: 'truceResolution', way: 'abstain' },
  { by: 'us', vote: 'truceResolution', way: 'yes' },
]

/** June 2020: Cairo announces, Tripoli hears of it on television. */
export const cairo: readonly Deed[] = [
  { by: 'egypt', offer: 'cairoInitiative' },
  { by: 'egypt', stance: 'press', client: 'lna', on: 'egypt' },
  { by: 'lna', sign: 'egypt' },
  { by: 'gna', refuse: 'egypt' },
]
