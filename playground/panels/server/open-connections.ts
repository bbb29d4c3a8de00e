import { shallowRef, watch, type ShallowRef } from 'vue'
import type { TraceLog } from '../../run/trace-log.ts'

/** An open connection of a run. */
export interface OpenConnection {
  /** Number in the trace. */
  readonly socket: number
  readonly url: string
}

/**
 * Follows a run's trace.
 * @returns The open connections, in the order of creation.
 */
export function useOpenConnections({
  trace,
  version,
}: TraceLog): Readonly<ShallowRef<readonly OpenConnection[]>> {
  const open = shallowRef<readonly OpenConnection[]>([])
  const urls = new Map<number, string>()
  let position = 0

  function update(): void {
    if (trace.end <= position) {
      // Another run has begun.
      if (trace.end < position || trace.length === 0) {
        urls.clear()
        open.value = []
        position = 0
      }
      return
    }
    for (const entry of trace.entries(position)) {
      if (entry.kind !== 'wire') continue
      const { socket, event } = entry
      if (event.type === 'connect') urls.set(socket, event.url)
      else if (event.type === 'open') add({ socket, url: urls.get(socket) ?? '' })
      else if (event.type === 'close') remove(socket)
    }
    position = trace.end
  }

  function add(connection: OpenConnection): void {
    open.value = [...open.value, connection]
  }

  function remove(socket: number): void {
    urls.delete(socket)
    open.value = open.value.filter((connection) => connection.socket !== socket)
  }

  watch(version, update, { immediate: true, flush: 'sync' })
  return open
}
