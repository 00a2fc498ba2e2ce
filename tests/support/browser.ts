/** A browser as far as the wire knows it: requests and one cookie. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

export interface Browser {
  readonly base: string
  /** The Cookie header, once there is a key. */
  readonly cookie: () => string
  get(path: string): Promise<Answer>
  post(path: string, body: unknown): Promise<Answer>
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A browser that has never been here, or one that comes with a cookie. */
export function openBrowser(base: string, cookie = ''): Browser {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(base + path, { ...init, headers: { ...init.headers, cookie } })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return { status: response.status, body: await bodyOf(response), headers: response.headers }
  }
  const json = { 'content-type': 'application/json' }
  return {
    base,
    cookie: () => cookie,
    get: (path) => send(path, {}),
    post: (path, body) => send(path, { method: 'POST', headers: json, body: JSON.stringify(body) }),
  }
}
