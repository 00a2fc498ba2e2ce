/** The claims of the sources: a file of its own, fetched when somebody asks for them. */
import url from '../../game/sources/claims.json?url'
import * as z from 'zod/mini'

const Claims = z.array(
  z.object({ id: z.string(), source: z.string(), section: z.string(), paraphrase: z.string() }),
)
export type Claim = z.infer<typeof Claims>[number]

let known: Promise<ReadonlyMap<string, Claim>> | null = null

async function fetchClaims(): Promise<ReadonlyMap<string, Claim>> {
  const response = await fetch(url)
  const content: unknown = await response.json()
  return new Map(Claims.parse(content).map((claim) => [claim.id, claim]))
}

/** Asked again after a failure. */
export function loadClaims(): Promise<ReadonlyMap<string, Claim>> {
  known ??= fetchClaims().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}
