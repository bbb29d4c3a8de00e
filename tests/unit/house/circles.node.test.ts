import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** Returns the scripts and components below a folder, without built and installed files. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|vue)$/.test(name) && !/(^|\/)(cache|dist|node_modules)/.test(name))
    .map((name) => join(ROOT, folder, name))
}

/** Returns the files imported by a file, including types and lazy imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const scripts = file.endsWith('.vue')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!)
    : [text]
  return scripts
    .flatMap((script) => ts.preProcessFile(script).importedFiles)
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\?.*/, '')))
}

/** Returns the first circle of imports, as paths; empty for none. */
function findCircle(files: readonly string[]): string[] {
  const arrows = new Map(files.map((file) => [file, importsOf(file)]))
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of arrows.get(file) ?? []) {
      const circle = visit(next, [...way, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  for (const file of files) {
    const circle = visit(file, [])
    if (circle.length > 0) return circle.map((path) => relative(ROOT, path))
  }
  return []
}

// `import-x/no-cycle` does not follow imports of types.
it('no file imports itself by way of others, not even for a type', () => {
  const parts = ['src', 'playground', '.vitepress', 'scripts', 'tests']
  expect(findCircle(parts.flatMap(filesBelow))).toEqual([])
})
