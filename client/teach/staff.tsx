/** What every part of the console has at hand: the session, and a way to act. */
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { DeviceCode, SessionInfo } from '../../game/model/api.ts'
import type { PersonNo } from '../../game/model/cable.ts'
import type { Refusal } from '../../game/model/refusal.ts'
import type { StaffAct } from '../../game/model/staff.ts'
import { useGameHandle } from '../store/GameContext.tsx'

export interface Staff {
  readonly info: SessionInfo
  /** The code for another device where one was asked for, null when it was done, false when it was refused. */
  readonly act: (act: StaffAct) => Promise<DeviceCode | null | false>
  /** Why the last act was refused. */
  readonly refusal: Refusal | null
  readonly forget: () => void
  /** Number of the person whose dialog is open. */
  readonly picked: PersonNo | null
  readonly pick: (person: PersonNo | null) => void
}
/** Of the button with somebody's name. */
export const personId = (no: PersonNo): string => `person-${String(no)}`

const StaffContext = createContext<Staff | null>(null)

export function StaffProvider({ info, children }: { info: SessionInfo; children: ReactNode }) {
  const { link } = useGameHandle()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act = useCallback<Staff['act']>(
    async (wanted) => {
      const reply = await link.staff(wanted)
      setRefusal(reply.ok ? null : reply.refusal)
      return reply.ok ? reply.result : false
    },
    [link],
  )
  const forget = useCallback(() => setRefusal(null), [])
  const [picked, setPicked] = useState<PersonNo | null>(null)
  const pick = useCallback((person: PersonNo | null) => {
    setRefusal(null)
    setPicked(person)
  }, [])
  const staff = useMemo(
    () => ({ info, act, refusal, forget, picked, pick }),
    [info, act, refusal, forget, picked, pick],
  )
  return <StaffContext value={staff}>{children}</StaffContext>
}

export function useStaff(): Staff {
  const staff = use(StaffContext)
  if (staff === null) throw new Error('outside of the console')
  return staff
}
