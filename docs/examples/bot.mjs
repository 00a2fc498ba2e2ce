// Somebody else's bot: node docs/examples/bot.mjs http://127.0.0.1:8000 CODE SEAT
import { io } from 'socket.io-client'

const [base, code, seat] = process.argv.slice(2)
const headers = { 'content-type': 'application/json' }
const body = JSON.stringify({ name: 'Sixty Lines', seat })
const joined = await fetch(`${base}/api/sessions/${code}/join`, { method: 'POST', headers, body })
if (!joined.ok) throw new Error(await joined.text())
const [cookie] = joined.headers.getSetCookie()[0].split(';')
const { match } = await joined.json()
const socket = io(base, { auth: { match }, extraHeaders: { cookie }, transports: ['websocket'] })
const ask = (message) => socket.emitWithAck('ask', message)

// Every way to fill a template's parameters, as [path, value]; of subsets only the first that is large enough.
function ways([first, ...rest]) {
  if (first === undefined) return [[]]
  const { name, type, options, of = [], each = [], least = 0 } = first
  const some = [...new Set([...each.map(([one]) => one), ...of.map(({ value }) => value)])]
  const value = type === 'some' ? some.slice(0, Math.max(least, each.length)) : type === 'range' ? least : ''
  return (options ?? [{ value }]).flatMap(({ value, then = [] }) =>
    ways([...then, ...rest]).map((way) => [[name, value], ...way]),
  )
}
function put(command, [path, value]) {
  const [field, inner] = path.split('.')
  return { ...command, [field]: inner === undefined ? value : { ...command[field], [inner]: value } }
}
const legal = (wanted) =>
  view.legal
    .filter(({ type }) => type === wanted)
    .flatMap(({ type, fixed, params }) =>
      ways(params).map((way) => [...Object.entries(fixed), ...way].reduce(put, { type })),
    )

// Talks: each offer is read with the seat's own eyes, and signed where the printed formula says more than nought.
async function answer() {
  const [sign] = legal('sign')
  if (sign === undefined) return undefined
  const { result } = await ask({ ask: 'readOffer', offer: sign.offer })
  const { x } = result.terms.find((terms) => terms.seat === seat)
  return x > 0 ? sign : legal('refuse').find(({ offer }) => offer === sign.offer)
}
// Planning: the attack that is likeliest to take its target is sealed, if that is likely enough.
async function attack() {
  const orders = legal('seal').filter(({ order }) => order.kind === 'offensive')
  const previews = await Promise.all(orders.map(({ order }) => ask({ ask: 'previewOrder', order })))
  const chances = previews.map(({ ok, result }) => (ok ? (result.odds?.takes ?? 0) : 0))
  return orders[chances.findIndex((chance) => chance >= 300 && chance === Math.max(...chances))]
}

let [view, thinking] = [null, false]
async function look(now) {
  view = now
  if (view.phase === 'ended' && !thinking) return end(view.reveal.result)
  if (thinking || view.seats[seat].ready) return undefined
  thinking = true
  const ready = { type: 'ready', turn: view.turn, phase: view.phase, ready: true }
  const command = (await (view.phase === 'planning' ? attack() : answer())) ?? ready
  if (!(await ask({ ask: 'command', command })).ok) await ask({ ask: 'command', command: ready })
  thinking = false
  return look(view)
}
function end({ ending, totals }) {
  console.log(`${ending}: ${totals[seat]} of 100`)
  socket.close()
}
socket.on('welcome', (welcome) => look(welcome.view))
socket.on('frame', ({ slices }) => look({ ...view, ...slices }))
