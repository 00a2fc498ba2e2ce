/** Everything that the server sent to a page: frames of its sockets, and answers of the polling before them. */
import type { Page } from '@playwright/test'

export interface Wire {
  /** All of it as one text; waits for answers that are still being read. */
  readonly received: () => Promise<string>
}

export function listen(page: Page): Wire {
  const texts: string[] = []
  const reading: Promise<void>[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => void texts.push(payload.toString())),
  )
  page.on('response', (response) => {
    if (!/socket\.io|\/api\//.test(response.url())) return
    const body = response.text().then(
      (text) => void texts.push(text),
      () => undefined,
    )
    reading.push(body)
  })
  return {
    received: async () => {
      await Promise.all(reading)
      return texts.join('\n')
    },
  }
}

/** Errors of the page: what it threw, and what it wrote to the console as an error. */
export function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('pageerror', (error) => void found.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  return found
}
