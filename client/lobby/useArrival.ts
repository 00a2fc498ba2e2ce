/** Coming in: a name, perhaps a seat, and being told when the instructor has taken one out again. */
import { useEffect, useRef, useState } from 'react'
import type { SessionInfo } from '../../game/model/api.ts'
import type { ActorId } from '../../game/model/ids.ts'
import type { RosterPerson } from '../../game/model/wire.ts'
import { api } from '../net/api.ts'
import { keep } from '../store/keep.ts'
import type { Session } from './useSession.ts'

export interface Arrival {
  /** Own line of the roster; null before one has come in. */
  readonly me: RosterPerson | null
  readonly removed: boolean
  readonly name: string
  readonly nameless: boolean
  readonly busy: string | null
  readonly setName: (name: string) => void
  readonly take: (seat: ActorId) => void
  readonly comeIn: () => void
  readonly run: (what: string, call: Parameters<Session['change']>[0]) => void
}

export function meIn({ seats, waiting, mine }: SessionInfo): RosterPerson | null {
  return [...seats.flatMap(({ people }) => people), ...waiting].find(({ no }) => no === mine.no) ?? null
}

/** True once somebody who was in is in no longer; also after a reload, and in a second tab. */
function useRemoved(code: string, inside: boolean): boolean {
  const was = useRef(keep.read(`in.${code}`) !== null)
  const [removed, setRemoved] = useState(false)
  useEffect(() => {
    if (inside) keep.write(`in.${code}`, '1')
    else if (was.current) keep.drop(`in.${code}`)
    setRemoved(!inside && was.current)
    if (inside) was.current = true
  }, [code, inside])
  return removed
}

export function useArrival(code: string, info: SessionInfo, change: Session['change']): Arrival {
  const me = meIn(info)
  const removed = useRemoved(code, me !== null)
  const [typed, setName] = useState(() => keep.read('name') ?? '')
  const [nameless, setNameless] = useState(false)
  const [busy, setBusy] = useState<string | null>(null)
  const run: Arrival['run'] = (what, call) => {
    setBusy(what)
    void change(call).finally(() => setBusy(null))
  }
  const join = (what: string, seat?: ActorId) => {
    // Whoever is in already moves under the name that the others know, perhaps from the instructor.
    const name = (me?.name ?? typed).trim()
    setNameless(name === '')
    if (name === '') return
    if (me === null) keep.write('name', name)
    run(what, () => api.join(code, name, seat))
  }
  return {
    me,
    removed,
    name: typed,
    nameless,
    busy,
    setName,
    take: (seat) => join(seat, seat),
    comeIn: () => join('in'),
    run,
  }
}
