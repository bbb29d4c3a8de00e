import { cp, rm } from 'node:fs/promises'
import { buildServiceWorker } from '../offline/build.ts'
import { checkLinks } from '../plugins/check-links.ts'
import { fillIn } from './fill-in.ts'
import type { Place } from './placeholder.ts'

/**
 * Finishes a built site for the place of publication.
 *
 * @throws {Error} When a link leads nowhere.
 */
export async function finishSite(folder: string, place: Place): Promise<void> {
  await fillIn(folder, place)
  await checkLinks(folder, place.base)
  await buildServiceWorker(folder, place.base)
}

/** Copies a folder in the place of another. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
}
