/** What the commands share: arguments, one clear line on failure, one JSON object on success. */
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What stops a command: one line that says what is wrong and what to do. */
export class ToolError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** Parsed arguments; an unknown option or a missing value becomes a ToolError. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  const all = { ...options, help: { type: 'boolean' as const, short: 'h' } }
  try {
    return parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true })
  } catch (error) {
    throw new ToolError(`${firstLine(error).split('. ')[0] ?? ''}. Try --help.`)
  }
}

export const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''

/** A whole number within bounds. */
export function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw new ToolError(`${name}: "${value}" is no whole number from ${least} to ${most}.`)
}

export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value)
  if (found !== undefined) return found
  throw new ToolError(`${name}: there is no "${value}". Give one of: ${known.join(', ')}.`)
}

export const print = (text: string): boolean => process.stdout.write(`${text}\n`)
export const printJson = (value: unknown): boolean => print(JSON.stringify(value))
export const progress = (text: string): boolean => process.stderr.write(`${text}\n`)

/** Whoever reads may close the pipe early: `… | head`. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Sets the exit code of a command that failed; other errors are bugs and show their stack. */
function fail(name: string, error: unknown): void {
  if (!(error instanceof ToolError)) throw error
  process.stderr.write(`${name}: ${error.message}\n`)
  process.exitCode = 1
}

/** Runs a command; returns normally whatever happens, with the exit code set. */
export async function command(
  name: string,
  main: (args: readonly string[]) => void | Promise<void>,
): Promise<void> {
  process.stdout.on('error', stopQuietly)
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    fail(name, error)
  }
}
