import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressTags } from '../head.ts'
import { PLACEHOLDER, type Place } from './placeholder.ts'

/** Part of both placeholders, also found in a cut or encoded placeholder. */
const TRACE = '.polysocket.invalid'

/** Files that need the address of the site. */
const ADDRESSED = /(^|[\\/])(sitemap|feed)\.xml$/

/**
 * Puts a place into every file of a site built with {@link PLACEHOLDER}. Without an origin, the
 * site map, the feeds and the tags with an address are removed.
 *
 * @throws {Error} Names each file with a remaining placeholder.
 */
export async function fillIn(folder: string, place: Place): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const isLeft = (file: string) => place.origin !== '' || !ADDRESSED.test(file)
  await Promise.all(files.filter((file) => !isLeft(file)).map((file) => rm(file)))
  const left = await Promise.all(files.filter(isLeft).map((file) => fillInFile(file, place)))
  const failed = left.flatMap((file) => file ?? [])
  if (failed.length) {
    throw new Error(`The base path could not be filled in:\n  ${failed.join('\n  ')}`)
  }
}

/** Resolves with the file's name if a placeholder remains. */
async function fillInFile(file: string, place: Place): Promise<string | undefined> {
  const bytes = await readFile(file)
  if (!bytes.includes(TRACE)) return undefined
  const filled = replaceIn(bytes.toString('utf8'), place)
  await writeFile(file, filled)
  return filled.includes(TRACE) ? file : undefined
}

/** Returns the text of a file with the place put in. */
export function replaceIn(text: string, { base, origin }: Place): string {
  const addressed = origin
    ? text.replaceAll(PLACEHOLDER.origin, origin)
    : text.replace(addressTags(PLACEHOLDER.origin), '')
  return addressed.replaceAll(PLACEHOLDER.base, base)
}
