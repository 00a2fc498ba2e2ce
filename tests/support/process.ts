/** A server as a process of its own, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export interface ServerProcess {
  readonly base: string
  readonly port: number
  /** What it has printed so far. */
  readonly out: () => string
  /** SIGKILL: no chance to tidy up. Resolves when the process is gone. */
  kill(): Promise<void>
  close(): Promise<void>
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const root = join(import.meta.dirname, '..', '..')

function launch(dataDir: string, environment: Record<string, string>, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, LOG_LEVEL: 'error', BOT_PACE: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collected(child: ChildProcess): { out: string; err: string } {
  const text = { out: '', err: '' }
  child.stdout?.on('data', (data: Buffer) => (text.out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (text.err += data.toString()))
  return text
}

const gone = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code))
  })

/** Runs a server that is expected to stop by itself. */
export async function runToEnd(
  dataDir: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<Ended> {
  const child = launch(dataDir, environment, args)
  const text = collected(child)
  return { code: await gone(child), ...text }
}

/** Starts a server and waits for the line that says where it is. */
export async function startProcess(
  dataDir: string,
  environment: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const child = launch(dataDir, { PORT: '0', ...environment }, args)
  const text = collected(child)
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /:(\d+)\s/.exec(text.out)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    child.once('exit', () => reject(new Error(`The server stopped: ${text.err}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone(child)
  }
  return {
    port,
    out: () => text.out,
    base: `http://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  }
}
