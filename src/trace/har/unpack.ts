import { Gunzip, unzipSync } from 'fflate'
import { HarError } from './error.ts'

/** Maximum bytes of a file, and of everything unpacked from a file. */
const MAX_BYTES = 128 * 1024 * 1024

/** A HAR, and the files that a tool has put beside the HAR. */
export interface UnpackedHar {
  readonly text: string
  /** Returns the text of a file beside the HAR; `undefined` if there is none. */
  attached(name: string): string | undefined
}

/**
 * Reads a HAR from a plain file, a `.gz`, or a `.zip` with a HAR inside, as Playwright writes.
 *
 * @throws HarError When the file is too large, damaged, or an archive without a HAR.
 */
export async function unpackHar(file: Blob): Promise<UnpackedHar> {
  if (file.size > MAX_BYTES) throw new HarError('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (begins(bytes, 0x1f, 0x8b)) return alone(gunzip(bytes))
  if (!begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return alone(bytes)
  const files = unzip(bytes)
  const name = Object.keys(files).find((path) => /\.har$/i.test(path))
  if (name === undefined) throw new HarError('compressed')
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  return {
    text: decode(files[name]!),
    attached: (path) =>
      Object.hasOwn(files, folder + path) ? decode(files[folder + path]!) : undefined,
  }
}

const begins = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const alone = (bytes: Uint8Array): UnpackedHar => ({
  text: decode(bytes),
  attached: () => undefined,
})

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Unpacks a `.gz`, in parts, because the size inside is unknown until the end. */
function gunzip(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip((part) => {
    size += part.length
    if (size > MAX_BYTES) throw new HarError('too-large')
    parts.push(part)
  })
  unpacking(() => {
    for (let at = 0; at < bytes.length; at += PART) {
      stream.push(bytes.subarray(at, at + PART), at + PART >= bytes.length)
    }
  })
  return concat(parts, size)
}

/** Packed bytes given to the unpacker at a time. */
const PART = 64 * 1024

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Unpacks the HAR and the lists of messages in a `.zip`, whose sizes are listed. */
function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  return unpacking(() =>
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:har|jsonl)$/i.test(name)) return false
        size += originalSize
        if (size > MAX_BYTES) throw new HarError('too-large')
        return true
      },
    }),
  )
}

function unpacking<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof HarError) throw error
    throw new HarError('damaged')
  }
}
