import { strToU8, zipSync } from 'fflate'
import { openGiven } from '../../../src/intake/open.ts'

type Content = string | Uint8Array<ArrayBuffer>

/** Opens files on a page that shows a platform. */
export function openFiles(
  files: Readonly<Record<string, Content>>,
  { platform = 'web', folders = [] as readonly string[] } = {},
) {
  const given = Object.entries(files).map(([path, content]) => ({
    path,
    file: new Blob([content]),
  }))
  return openGiven({ files: given, folders, platform })
}

/** Writes a zip with files in the given order. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  )
}

/** Replaces a name in the list and in the headers of a zip by a name of the same length. */
export function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
  const text = Buffer.from(bytes).toString('latin1').replaceAll(latin(from), latin(to))
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Writes a zip that lists a number of files, of which all have the content of the first. */
export function listing(count: number): Uint8Array<ArrayBuffer> {
  const one = Buffer.from(zip({ '000000.ts': '' }))
  const start = one.indexOf('PK\x01\x02', 0, 'latin1')
  const end = one.indexOf('PK\x05\x06', 0, 'latin1')
  const records = Array.from({ length: count }, (_, index) => {
    const record = Buffer.from(one.subarray(start, end))
    record.write(String(index).padStart(6, '0'), record.indexOf('000000'), 'latin1')
    return record
  })
  const close = Buffer.from(one.subarray(end))
  close.writeUInt16LE(count, 8)
  close.writeUInt16LE(count, 10)
  return new Uint8Array(Buffer.concat([one.subarray(0, start), ...records, close]))
}
