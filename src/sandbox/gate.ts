/** Bounds on the messages of a worker. */
export interface GateBounds {
  /** Values of a message: list items, properties and the objects themselves. */
  readonly values: number
  /** Characters of a message, in texts and names. */
  readonly characters: number
  /** Levels of nested objects in a message. */
  readonly depth: number
  /** Messages sent to the page and not yet read. */
  readonly ahead: number
  /** Messages, values and characters waiting for the page. */
  readonly waiting: {
    readonly messages: number
    readonly values: number
    readonly characters: number
  }
}

/**
 * Runs as the whole script of a worker in the frame, between the program's worker and the page;
 * sent as text, so the function must not refer to anything outside.
 *
 * A message costs its reader time before a single field can be checked: the engine creates all of
 * its objects on the first read. The gate therefore reads in a thread of its own, passes on only
 * messages of plain values within the bounds, and no more at a time than the page has read. The
 * gate answers anything else with `refused`, and passes nothing on afterwards.
 */
export function gateScript(bounds: GateBounds): void {
  interface Size {
    values: number
    characters: number
  }

  /** Returns the size of a message; nothing for a message of another kind or beyond the bounds. */
  function measure(data: unknown): Size | undefined {
    const size = { values: 0, characters: 0 }
    return isWithin(data, size, 0) ? size : undefined
  }

  function isWithin(value: unknown, size: Size, depth: number): boolean {
    size.values++
    if (typeof value === 'string') size.characters += value.length
    if (size.values > bounds.values || size.characters > bounds.characters) return false
    if (typeof value !== 'object' || value === null) return typeof value !== 'bigint'
    if (depth === bounds.depth) return false
    if (Array.isArray(value)) {
      if (value.length > bounds.values) return false
      for (let index = 0; index < value.length; index++) {
        if (!isWithin(value[index], size, depth + 1)) return false
      }
      return true
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    for (const key in value) {
      size.characters += key.length
      if (!isWithin((value as Record<string, unknown>)[key], size, depth + 1)) return false
    }
    return true
  }

  /** Passes messages on to the page, which answers each with `null` when it is read. */
  function guardPage(page: MessagePort, worker: MessagePort, refuse: (reason: string) => void) {
    const waiting: { data: unknown; size: Size }[] = []
    const held = { values: 0, characters: 0 }
    let room = bounds.ahead

    const pass = (): void => {
      while (room > 0 && waiting.length > 0) {
        const { data, size } = waiting.shift()!
        held.values -= size.values
        held.characters -= size.characters
        room--
        page.postMessage(data)
      }
    }
    page.onmessage = ({ data }) => {
      if (data !== null) return worker.postMessage(data)
      room++
      pass()
    }
    worker.onmessage = (event) => {
      const size = event.ports.length === 0 ? measure(event.data) : undefined
      if (!size) return refuse('forged')
      held.values += size.values
      held.characters += size.characters
      const { messages, values, characters } = bounds.waiting
      const isFull = held.values > values || held.characters > characters
      if (isFull || waiting.push({ data: event.data, size }) > messages) return refuse('flood')
      pass()
    }
  }

  /** Passes batches on to the screen, one at a time; the screen answers each when it is drawn. */
  function guardScreen(screen: MessagePort, worker: MessagePort, refuse: (reason: string) => void) {
    let underWay = false
    screen.onmessage = ({ data }) => {
      if (data.type === 'drawn') underWay = false
      worker.postMessage(data)
    }
    worker.onmessage = (event) => {
      if (underWay) return refuse('flood')
      if (event.ports.length > 0 || !measure(event.data)) return refuse('forged')
      underWay = true
      screen.postMessage(event.data)
    }
  }

  addEventListener(
    'message',
    ({ ports: [page, worker, screen, workerScreen] }: MessageEvent) => {
      if (!page || !worker) return
      const refuse = (reason: string): void => {
        worker.onmessage = null
        worker.close()
        workerScreen?.close()
        page.onmessage = null
        page.postMessage({ type: 'refused', reason })
      }
      guardPage(page, worker, refuse)
      if (screen && workerScreen) guardScreen(screen, workerScreen, refuse)
    },
    { once: true },
  )
}
