import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../../src/reference')
/** Modules for the build only, because Node or the TypeScript compiler is required. */
const BUILD_ONLY = ['extract', 'load.ts', 'ported.ts', 'recordings'].map((name) => join(ROOT, name))

const isBuildOnly = (file: string) =>
  BUILD_ONLY.some((each) => file === each || file.startsWith(`${each}/`))

/** Returns all files imported by a file at run time, directly or indirectly. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  if (!existsSync(file)) return found
  const text = readFileSync(file, 'utf8')
  for (const [, specifier] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(.+?)'/gm)) {
    reached(specifier!.startsWith('.') ? resolve(dirname(file), specifier!) : specifier!, found)
  }
  return found
}

const forPages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => join(ROOT, name))
  .filter((file) => file.endsWith('.ts') && !isBuildOnly(file))

it('keeps the compiler and Node out of everything that pages may import', () => {
  expect(forPages.length).toBeGreaterThan(10)
  const offenders = forPages.flatMap((file) =>
    [...reached(file)]
      .filter((each) => /^(typescript|node:)/.test(each) || isBuildOnly(each))
      .map((each) => `${file} reaches ${each}`),
  )
  expect(offenders).toEqual([])
})

it('would notice, since what the build imports does reach the compiler', () => {
  expect([...reached(join(ROOT, 'load.ts'))]).toContain('typescript')
})
