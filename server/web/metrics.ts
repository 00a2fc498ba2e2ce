/** Figures of the process in the Prometheus format. Nothing in them tells matches or seats apart. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

export interface Metrics {
  command(by: 'person' | 'bot' | 'host', outcome: string): void
  /** Seconds from the arrival of a person's command to its answer. */
  took(seconds: number): void
  conflict(): void
  connections(change: 1 | -1): void
  /** The text of GET /metrics. */
  text(): Promise<string>
  readonly contentType: string
}

/** What is counted when somebody reads: matches in memory, and those in which a job waits or bots are acting. */
export interface Counted {
  readonly matches: () => number
  readonly atWork: () => number
}

export function createMetrics({ matches, atWork }: Counted): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const commands = new Counter({
    name: 'guarantors_commands_total',
    help: 'Commands by who gave them and what became of them',
    labelNames: ['by', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'guarantors_command_seconds',
    help: 'Seconds from a command to its answer',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    registers,
  })
  const conflicts = new Counter({
    name: 'guarantors_conflicts_total',
    help: 'Commits that another process forestalled',
    registers,
  })
  const connected = new Gauge({ name: 'guarantors_connections', help: 'Open sockets', registers })
  const counted = (name: string, help: string, count: () => number): void => {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(count()) })
  }
  counted('guarantors_matches_in_memory', 'Matches in memory', matches)
  counted('guarantors_matches_at_work', 'Matches in which a job waits or bots are acting', atWork)
  return {
    command: (by, outcome) => commands.inc({ by, outcome }),
    took: (value) => seconds.observe(value),
    conflict: () => conflicts.inc(),
    connections: (change) => connected.inc(change),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
