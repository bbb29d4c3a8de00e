/**
 * Built-ins, captured on loading this module, because a program may later replace any global.
 * Clients also run in engines with nothing but the language; the rest is optional.
 */
const { Blob } = globalThis as { Blob?: typeof globalThis.Blob }
const { apply } = Reflect
const readBlob = Blob?.prototype.arrayBuffer

export const natives = {
  ArrayBuffer: globalThis.ArrayBuffer,
  Uint8Array: globalThis.Uint8Array,
  /** Missing in mini programs and on watches. */
  Blob,
  /** Reads the bytes of a blob. */
  readBlob: (blob: Blob): Promise<ArrayBuffer> =>
    apply(readBlob!, blob, []) as Promise<ArrayBuffer>,
} as const
