/** Slices to those whose view changed, and to nobody else. */
import type { SliceName, View, Viewer } from '../../game/model/view.ts'
import type { Host, Live, Shown } from './host.ts'

const namesOf = (view: View): SliceName[] =>
  Object.keys(view).filter((name): name is SliceName => Object.hasOwn(view, name))

function copy<K extends SliceName>(from: View, to: Partial<View>, name: K): void {
  to[name] = from[name]
}

/** The slices of `view` that differ from what was shown, which is brought up to date. */
function changedSlices(shown: Shown, view: View): Partial<View> {
  const slices: Partial<View> = {}
  for (const name of namesOf(view)) {
    const json = JSON.stringify(view[name])
    if (shown.slices.get(name) === json) continue
    shown.slices.set(name, json)
    copy(view, slices, name)
  }
  return slices
}

/** The whole view for a connection that has just come, and the number of the last frame that is part of it. */
export function showAll(live: Live, viewer: Viewer, view: View): number {
  const shown = live.shown.get(viewer) ?? { revision: 0, slices: new Map() }
  if (!live.shown.has(viewer)) changedSlices(shown, view)
  live.shown.set(viewer, shown)
  return shown.revision
}

function publishTo(host: Host, live: Live, viewer: Viewer, shown: Shown, view: View): void {
  const slices = changedSlices(shown, view)
  if (Object.keys(slices).length === 0) return
  shown.revision += 1
  host.outlet.toViewer(live.id, viewer, 'frame', { revision: shown.revision, slices })
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
