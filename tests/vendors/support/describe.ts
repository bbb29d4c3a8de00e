/** Returns a value as text, the same for equal values of both implementations. */
export function describeValue(value: unknown): string {
  if (value instanceof Error || value instanceof DOMException) {
    return `${value.name}: ${value.message}`
  }
  if (typeof value === 'function') return `function of ${value.length}`
  if (value instanceof ArrayBuffer) return `bytes ${new Uint8Array(value).join(' ')}`
  if (value instanceof Blob) return `blob of ${value.size}`
  if (value instanceof Event) return describeEvent(value)
  if (Array.isArray(value)) return `[${value.map(describeValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    if (typeof (value as { onOpen?: unknown }).onOpen === 'function') return 'task'
    const members = Object.entries(value).map(([key, each]) => `${key}: ${describeValue(each)}`)
    return `{ ${members.join(', ')} }`
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

function describeEvent(event: Event): string {
  const { type, data, code, reason } = event as Event & Record<'data' | 'code' | 'reason', unknown>
  const values = {
    ...(data !== undefined && { data }),
    ...(code !== undefined && { code, reason }),
  }
  return `event ${type} ${describeValue(values)}`
}
