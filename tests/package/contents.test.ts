import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Linter } from 'eslint'
import { build, type Rolldown } from 'vite'
import { describe, expect, inject, it } from 'vitest'
import { run } from './support/run.ts'

const sample = inject('sample')
const folder = join(sample, 'node_modules', 'polysocket')
const { exports, bin, sideEffects } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
type Target = string | { types: string; default?: string }
const targets = Object.entries<Target>(exports)

describe('the package', () => {
  it('holds its build, its licence and its README, and no sources', () => {
    const paths = inject('packed').map(({ path }) => path)
    const outside = paths.filter((path) => !path.startsWith('dist/'))
    expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(paths.filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([])
  })

  it.each(targets)('has what it exports as %s', (_name, target) => {
    const files = typeof target === 'string' ? [target] : Object.values(target)
    for (const file of [...files, ...Object.values<string>(bin)]) {
      expect(existsSync(join(folder, file)), file).toBe(true)
    }
  })

  it('names types ahead of code, as resolvers read it', () => {
    for (const [, target] of targets) {
      if (typeof target === 'object') expect(Object.keys(target)[0]).toBe('types')
    }
  })

  it('does nothing on being imported', () => {
    const code = targets
      .flatMap(([name, target]) =>
        typeof target === 'object' && target.default
          ? [`await import('polysocket${name.slice(1)}')`]
          : [],
      )
      .join('\n')
    const before = 'const names = Reflect.ownKeys(globalThis).length'
    const after = 'console.log(Reflect.ownKeys(globalThis).length - names)'
    const script = `${before}\n${code}\n${after}`
    const { stdout } = run('node', ['--input-type=module', '-e', script], sample)
    expect(sideEffects).toBe(false)
    expect(stdout).toBe('0\n')
  })
})

describe('the class over platforms', () => {
  const code = readFileSync(join(folder, 'dist', 'over.js'), 'utf8')

  it('is one file of ES2017, to copy into a project', () => {
    const languageOptions = { ecmaVersion: 2017, sourceType: 'module' } as const
    expect(new Linter().verify(code, { languageOptions })).toEqual([])
    expect(code).not.toMatch(/^import\b/m)
  })

  it('has one class per platform, of which a bundle has what is used', async () => {
    const names = /^export \{ (.*) \};?$/m.exec(code)![1]!.split(', ')
    expect(names.filter((name) => name.startsWith('webSocketOver'))).toEqual([
      'webSocketOverBlueos',
      'webSocketOverOhos',
      'webSocketOverQuickApp',
      'webSocketOverTaro',
      'webSocketOverUni',
      'webSocketOverWeex',
      'webSocketOverWx',
    ])
    const used = await bundle(
      `import { webSocketOverTaro } from 'polysocket/over'\nconsole.log(webSocketOverTaro)`,
    )
    expect(used).toContain('connectSocket')
    expect(used).not.toContain('createWebSocket')
    expect(gzipSync(used).byteLength).toBeLessThan(9_000)
  })
})

describe('a bundle', () => {
  it('of the codec alone stays small, with none of the shims', async () => {
    const code = await bundle(
      `import { decodeScenario } from 'polysocket/permalink'\nconsole.log(decodeScenario)`,
    )
    expect(gzipSync(code).byteLength).toBeLessThan(4_500)
    expect(code).not.toContain('createWebSocket')
  })

  it('of one shim holds neither the texts of its notes nor another shim nor the network', async () => {
    const code = await bundle(
      `import { createPlatform } from 'polysocket/taro'\nconsole.log(createPlatform)`,
    )
    expect(code).toContain('connectSocket')
    expect(code).not.toContain('createWebSocket')
    expect(code).not.toContain('executed')
    expect(gzipSync(code).byteLength).toBeLessThan(10_100)
  })

  it('of nothing used is empty', async () => {
    const imports = targets
      .filter(([, target]) => typeof target === 'object' && target.default)
      .filter(([name]) => name !== './node')
      .map(([name]) => `import 'polysocket${name.slice(1)}'`)
    expect((await bundle(imports.join('\n'))).trim()).toBe('')
  })
})

/** Bundles a script as a user's bundler does. */
async function bundle(source: string): Promise<string> {
  const input = join(sample, `entry-${Math.random().toString(36).slice(2)}.js`)
  writeFileSync(input, source)
  const result = (await build({
    configFile: false,
    root: sample,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2022', rolldownOptions: { input } },
  })) as Rolldown.RolldownOutput
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
}
