interface Connection {
  send(data: string | ArrayBuffer): void
  close(code?: number): void
}

interface Listeners {
  opened(): void
  received(data: string | ArrayBuffer): void
  /** Called once, also for a connection that never opened. */
  closed(code: number): void
}

interface Offer {
  protocols?: string[]
  headers?: Record<string, string>
}
