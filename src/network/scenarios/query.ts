import type { Handshake } from '../contract.ts'

// Taken now, because the program that meets a scenario may replace globals.
const { URL } = globalThis

/** Returns a parameter of the URL of a connection; `undefined` when missing. */
export function query({ url }: Handshake, name: string): string | undefined {
  return new URL(url).searchParams.get(name) ?? undefined
}

/** Returns a parameter as a whole number; `undefined` when missing or no such number. */
export function queryNumber(handshake: Handshake, name: string): number | undefined {
  const text = query(handshake, name)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Returns the parts of a parameter such as `?symbols=ACME,INIT`, without empty parts. */
export function queryList(handshake: Handshake, name: string): string[] {
  const parts = (query(handshake, name) ?? '').split(',')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
