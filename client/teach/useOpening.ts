/** What is filled in to open a session, and the opening of it. */
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { usualLevel, type BotLevel } from '../../game/model/bot.ts'
import { lessonCard } from '../front/lessonCard.ts'
import { api, type Problem } from '../net/api.ts'
import { clockOf, noClock, type ClockEntry } from './clock.ts'
import { keepFresh } from './freshLink.ts'

export interface Opening {
  readonly scenario: string
  readonly taught: boolean
  /** Whether people have the staff adviser. */
  readonly adviser: boolean
  /** How well the computer plays. */
  readonly bots: BotLevel
  /** People a seat, as typed. */
  readonly perSeat: string
  readonly clock: ClockEntry
  /** The server's CREATE_KEY; asked for only when the server does. */
  readonly key: string
}

const first: Opening = {
  scenario: lessonCard.scenario,
  taught: true,
  adviser: true,
  bots: usualLevel,
  perSeat: '3',
  clock: noClock,
  key: '',
}

export const mostInSeat = 30
export function perSeatOf(typed: string): number | null {
  const count = Number(typed)
  return Number.isInteger(count) && count >= 1 && count <= mostInSeat ? count : null
}

export function useOpening() {
  const [, go] = useLocation()
  const [entry, setEntry] = useState(first)
  const [busy, setBusy] = useState(false)
  const [keyed, setKeyed] = useState(false)
  const [wrong, setWrong] = useState(false)
  const keyField = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  // Asked for only now: whoever pressed the button goes on there.
  useEffect(() => (keyed ? keyField.current?.focus() : undefined), [keyed])
  const perSeat = perSeatOf(entry.perSeat)
  const clock = clockOf(entry.clock)
  const open = async () => {
    if (perSeat === null || clock === undefined) return
    setBusy(true)
    const { scenario, taught, adviser, bots, key } = entry
    const answer = await api.openSession({
      scenario,
      taught,
      adviser,
      bots,
      perSeat,
      clock,
      ...(key === '' ? {} : { key }),
    })
    setBusy(false)
    if (answer.ok) {
      const { code, staff } = answer.value
      keepFresh(staff)
      go(staff === null ? `/s/${code}` : `/teach/${code}`)
      return
    }
    // The first time it is only asked for; a wrong one is a problem, and is typed anew.
    const asks = answer.problem.error === 'error.createKey'
    setProblem(asks ? null : answer.problem)
    setWrong(asks && keyed)
    if (asks) setKeyed(true)
    keyField.current?.focus()
    if (asks) keyField.current?.select()
  }
  const change = (part: Partial<Opening>) => {
    if (part.key !== undefined) setWrong(false)
    setEntry((now) => ({ ...now, ...part }))
  }
  return { entry, change, perSeat, keyed, keyField, wrong, busy, problem, open: () => void open() }
}
