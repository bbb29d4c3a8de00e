type Input = string | Uint8Array | ArrayBuffer

const bytesOf = (input: Input): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(input)

/** Creates `util`: text, Base64 and identifiers, which programs about sockets use for payloads. */
export function createUtil() {
  class Encoder {
    readonly encoding = 'utf-8'
    readonly encode = (text: string) => bytesOf(text)
    readonly encodeInto = (text: string) => bytesOf(text)
    readonly encodeIntoUint8Array = (text: string, target: Uint8Array) =>
      new TextEncoder().encodeInto(text, target)
    static readonly create = () => new Encoder()
  }
  class Decoder {
    readonly encoding: string
    readonly decode: (input: Uint8Array) => string
    readonly decodeWithStream: (input: Uint8Array, options?: { stream?: boolean }) => string
    readonly decodeToString: (input: Uint8Array, options?: { stream?: boolean }) => string
    constructor(encoding = 'utf-8', options?: { fatal?: boolean; ignoreBOM?: boolean }) {
      const decoder = new TextDecoder(encoding, options)
      this.encoding = decoder.encoding
      this.decode = (input) => decoder.decode(new Uint8Array(input))
      this.decodeWithStream = (input, how) => decoder.decode(new Uint8Array(input), how)
      this.decodeToString = this.decodeWithStream
    }
    static readonly create = (encoding?: string, options?: { fatal?: boolean }) =>
      new Decoder(encoding, options)
  }
  class Base64Helper {
    readonly encodeToStringSync = (input: Uint8Array) => toBase64(input)
    readonly encodeSync = (input: Uint8Array) => bytesOf(toBase64(input))
    readonly decodeSync = (input: Input) => fromBase64(input)
    readonly encodeToString = (input: Uint8Array) => Promise.resolve(toBase64(input))
    readonly encode = (input: Uint8Array) => Promise.resolve(bytesOf(toBase64(input)))
    readonly decode = (input: Input) => Promise.resolve(fromBase64(input))
  }
  return {
    TextEncoder: Encoder,
    TextDecoder: Decoder,
    Base64Helper,
    generateRandomUUID: () => crypto.randomUUID(),
    format(text: string, ...values: unknown[]) {
      let next = 0
      return text.replace(/%[sdifjoO]/g, (place) =>
        next < values.length ? String(values[next++]) : place,
      )
    },
  }
}

function toBase64(input: Uint8Array): string {
  let binary = ''
  for (const byte of bytesOf(input)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(input: Input): Uint8Array {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(bytesOf(input))
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
