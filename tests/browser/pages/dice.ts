/** The servers of the tests beside the first one. */
const first = Number(process.env['TEST_PORT'] ?? '8123')

/** With these dice Turkey loses soldiers in `idlib-2019`, and somebody must answer for it. */
export const otherDice = {
  port: String(first + 1),
  seed: 'idlib-b',
  address: `http://127.0.0.1:${String(first + 1)}`,
}

/** Tells of the stage of the axe tests. */
export const stagePort = String(first + 1000)
