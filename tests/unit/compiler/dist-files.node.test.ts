import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { compiled, run } from './run-compiled.ts'

/** Files of libraries as published: bundled, minified or written by hand; modules and CommonJS. */
const FILES = [
  '@babel/parser/lib/index.js',
  '@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs',
  '@jridgewell/trace-mapping/dist/trace-mapping.mjs',
  '@vue/compiler-core/dist/compiler-core.cjs.prod.js',
  '@vue/reactivity/dist/reactivity.esm-browser.js',
  '@vue/reactivity/dist/reactivity.esm-browser.prod.js',
  '@vue/runtime-core/dist/runtime-core.cjs.prod.js',
  '@vue/shared/dist/shared.esm-bundler.js',
  'acorn/dist/acorn.mjs',
  'estree-walker/src/index.js',
  'fflate/esm/browser.js',
  'fflate/lib/index.cjs',
  'js-tokens/index.js',
  'magic-string/dist/magic-string.es.mjs',
  'minisearch/dist/es/index.js',
  'mitt/dist/mitt.mjs',
  'mock-socket/dist/mock-socket.js',
  'mock-socket/dist/mock-socket.mjs',
  'nanoid/index.browser.js',
  'picomatch/lib/constants.js',
  'postcss/lib/tokenize.js',
  'sucrase/dist/parser/traverser/expression.js',
  'uqr/dist/index.mjs',
  'vue/dist/vue.runtime.esm-browser.prod.js',
  'ws/lib/extension.js',
].filter((file) => existsSync(join('node_modules', file)))

/** The directive of strict code, after comments. */
const DIRECTIVE = /^(?:\s|\/\*[^]*?\*\/|\/\/.*)*(['"])use strict\1/

/** Returns the type of each export, and of a class or function the number of parameters. */
const shape = (module: object) =>
  Object.fromEntries(
    Object.entries(module)
      .filter(([name]) => name !== '__esModule')
      .map(([name, value]) => [
        name,
        typeof value === 'function' ? `function ${value.length}` : typeof value,
      ])
      .sort(),
  )

it('has at least twenty files', () => expect(FILES.length).toBeGreaterThanOrEqual(20))

it.each(FILES)('gives %s the exports that the engine gives it, and no note', async (file) => {
  const path = join(process.cwd(), 'node_modules', file)
  const source = readFileSync(path, 'utf8')
  const require = createRequire(path)
  const isModule = /^(?:import|export)\b|[;}]export\s*\{/m.test(source)
  const needed = [...source.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*(["'])([^"'\n]+)\1/g)]
  const modules: Record<string, unknown> = {}
  for (const [, , specifier] of needed) {
    try {
      modules[specifier!] = require(specifier!)
    } catch {
      // Only mentioned in a text, or never asked for.
    }
  }
  const native = isModule
    ? ((await import(pathToFileURL(path).href)) as object)
    : (require(path) as object)
  expect(shape(await run({ 'main.js': source }, modules))).toEqual(shape(native))
  const { files } = await compiled({ 'main.js': source })
  expect(files[0]!.notes).toEqual([])
  expect(files[0]!.strict).toBe(isModule || DIRECTIVE.test(source))
})
