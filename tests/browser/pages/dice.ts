/** A second server with other dice: with these Turkey loses soldiers in `idlib-2019`, and somebody must answer for it. */
const port = String(Number(process.env['TEST_PORT'] ?? '8123') + 1)

export const otherDice = { port, seed: 'idlib-b', address: `http://127.0.0.1:${port}` }
