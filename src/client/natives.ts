/**
 * Built-ins, captured on loading this module, because a program may later replace any global.
 * Clients also run in engines with nothing but the language, so `Blob` may be missing.
 */
const BlobClass = typeof Blob === 'function' ? Blob : undefined
const { apply } = Reflect
const readBlob = BlobClass?.prototype.arrayBuffer

export const natives = {
  ArrayBuffer,
  Uint8Array,
  /** Missing in mini programs and on watches. */
  Blob: BlobClass,
  /** Reads the bytes of a blob. */
  readBlob: (blob: Blob): Promise<ArrayBuffer> =>
    apply(readBlob!, blob, []) as Promise<ArrayBuffer>,
} as const
