/** What waits in each map of a game on two. */
import { useCallback, useMemo } from 'react'
import type { PublicScenario } from '../../game/model/api.ts'
import type { TheatreId } from '../../game/model/ids.ts'
import type { Offer, OfferText } from '../../game/model/offer.ts'
import type { View } from '../../game/model/view.ts'
import { theatreOf } from '../../game/theatres/where.ts'
import { choicesOn } from '../map/theatre.ts'
import type { MapMode } from '../map/types.ts'
import type { There } from './TheatreSwitch.tsx'

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* stringsIn(each)
}

/** Maps on which the clauses name areas. */
const mapsOf = ({ clauses }: OfferText, areas: PublicScenario['areas']): ReadonlySet<TheatreId> =>
  new Set([...stringsIn(clauses)].filter((word) => word in areas).map(theatreOf))

const waits = (offer: Offer, viewer: View['viewer']): boolean =>
  viewer !== 'observer' &&
  offer.status === 'open' &&
  offer.maker !== viewer &&
  offer.signers.includes(viewer) &&
  offer.answers.every(({ seat }) => seat !== viewer)

export function useThere(
  scenario: PublicScenario,
  view: View,
  mode: MapMode,
  news: (theatre: TheatreId) => boolean,
): (theatre: TheatreId) => There {
  const { offers, viewer } = view
  const asked = useMemo(
    () =>
      scenario.theatres.length < 2
        ? []
        : offers.filter((offer) => waits(offer, viewer)).map((offer) => mapsOf(offer.text, scenario.areas)),
    [scenario, offers, viewer],
  )
  return useCallback(
    (theatre) => ({
      choices: choicesOn(mode, theatre),
      offers: asked.filter((maps) => maps.has(theatre)).length,
      news: news(theatre),
    }),
    [mode, asked, news],
  )
}
