import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allNames, type Named } from '../../src/platforms/names.ts'
import { drawHero } from './hero.ts'

/**
 * Derives the texts and the pictures that name platforms outside the site's pages.
 *
 * @param root Folder of the project.
 * @param platforms Platforms, the baseline first.
 * @returns Text by path.
 */
export function prose(root: string, platforms: readonly Named[]): Readonly<Record<string, string>> {
  const names = allNames(platforms, 'en')
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>
  const description = `One reference and one playground for the WebSocket APIs of ${names}.`
  return {
    'package.json': `${JSON.stringify({ ...manifest, description }, null, 2)}\n`,
    'README.md': read('README.md').replace(
      /(<!-- platforms -->).*?(<!-- \/platforms -->)/s,
      (_, start: string, end: string) => start + names + end,
    ),
    'docs/public/hero.svg': drawHero(platforms.map(({ title }) => title.en)),
    'docs/public/hero.zh.svg': drawHero(platforms.map(({ title }) => title.zh)),
  }
}
