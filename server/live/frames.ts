/** Slices to those whose view changed, and to nobody else. */
import { changeOf, type Change } from '../../game/model/frame.ts'
import type { SliceName, View, Viewer } from '../../game/model/view.ts'
import type { Frame } from '../../game/model/wire.ts'
import type { Host, Live, Shown } from './host.ts'

const namesOf = (view: View): SliceName[] =>
  Object.keys(view).filter((name): name is SliceName => Object.hasOwn(view, name))

function copy<K extends SliceName>(from: View, to: Partial<View>, name: K): void {
  to[name] = from[name]
}

/** The names of the slices of `view` that differ from what was shown, which is brought up to date. */
function changedNames(shown: Shown['slices'], view: View): SliceName[] {
  return namesOf(view).filter((name) => {
    const json = JSON.stringify(view[name])
    const differs = shown.get(name) !== json
    shown.set(name, json)
    return differs
  })
}

const slicesOf = (view: View, names: readonly SliceName[]): Partial<View> => {
  const slices: Partial<View> = {}
  for (const name of names) copy(view, slices, name)
  return slices
}

const isShorter = (a: unknown, b: unknown) => JSON.stringify(a).length < JSON.stringify(b).length

/** The same frame with changes in place of whole slices, wherever they are shorter. */
function fineFrame(before: View, view: View, whole: Frame): Frame {
  const names = namesOf(view).filter((name) => Object.hasOwn(whole.slices, name))
  const found = names.flatMap((name) => {
    const change = changeOf(before[name], view[name])
    return change !== null && isShorter(change, view[name]) ? [{ name, change }] : []
  })
  const changes: Partial<Record<SliceName, Change>> = {}
  for (const { name, change } of found) changes[name] = change
  const rest = names.filter((name) => changes[name] === undefined)
  return { revision: whole.revision, slices: slicesOf(view, rest), changes }
}

/** The whole view for a connection that has just come, and the number of the last frame that is part of it. */
export function showAll(live: Live, viewer: Viewer, view: View): number {
  const known = live.shown.get(viewer)
  if (known !== undefined) return known.revision
  const shown: Shown = { revision: 0, view, slices: new Map() }
  changedNames(shown.slices, view)
  live.shown.set(viewer, shown)
  return shown.revision
}

function publishTo(host: Host, live: Live, viewer: Viewer, shown: Shown, view: View): void {
  const names = changedNames(shown.slices, view)
  if (names.length === 0) return
  shown.revision += 1
  const whole: Frame = { revision: shown.revision, slices: slicesOf(view, names) }
  host.outlet.frame(live.id, viewer, whole, fineFrame(shown.view, view, whole))
  shown.view = view
}

/**
 * Sends the committed position to everybody whose view it changed. Never throws: the command is on disk, and a view
 * that fails for one must not keep the others from theirs.
 */
export function publish(host: Host, live: Live): void {
  if (live.position === null) return
  const state = live.position.state.G
  for (const [viewer, shown] of live.shown) {
    try {
      publishTo(host, live, viewer, shown, host.rules.view(state, viewer))
    } catch (error) {
      host.log.error({ err: error, match: live.id, viewer }, 'a view failed')
    }
  }
}
