/** The log of the process, one JSON line an event. It never holds a key, a cookie or a sealed order. */
import pino, { type Logger } from 'pino'

export type { Logger } from 'pino'

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export const createLog = (level: LogLevel): Logger => pino({ level })
