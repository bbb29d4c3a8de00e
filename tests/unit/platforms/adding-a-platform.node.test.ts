import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const ID = 'demo'
let copy: string

/** Runs a script of the copy. */
const run = (...args: string[]): string =>
  execFileSync(join(ROOT, 'node_modules/.bin/tsx'), args, {
    cwd: copy,
    encoding: 'utf8',
    // Of vitest's own: nothing that a command line does not have.
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })

/** Makes a copy of the tree, the template a platform of its own, and one line in the list. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'platform-'))
  for (const part of [
    'src',
    'scripts',
    'playground',
    '.vitepress',
    '.github',
    'docs',
    'tests/support',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/^(cache|dist.*|\.temp)$/.test(basename(path)),
    })
  }
  for (const file of [
    'README.md',
    'package.json',
    'tsconfig.json',
    'tests/unit/platforms/added-platform.ts',
  ]) {
    cpSync(join(ROOT, file), join(copy, file))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))

  const folder = join(copy, 'src/platforms', ID)
  cpSync(join(copy, 'src/platforms/_template'), folder, { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\btemplate\b/g, ID))
    renameSync(path, path.replace(/\.template$/, `.${ID}`))
  }
  const list = join(copy, 'src/platforms/list.ts')
  writeFileSync(list, readFileSync(list, 'utf8').replace(/\n\] as const/, `\n  '${ID}',$&`))
}, 60_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a folder and a line in the list add a platform to everything', { timeout: 240_000 }, () => {
  run('scripts/platforms/index.ts')
  const { exports } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  expect(exports).toHaveProperty([`./${ID}`])
  expect(exports).toHaveProperty([`./${ID}/ambient`])
  const named = {
    'README.md': 'Template',
    'package.json': 'Template',
    'docs/public/hero.svg': 'Template',
    'docs/public/hero.zh.svg': '模板',
  }
  for (const [file, name] of Object.entries(named)) {
    expect(readFileSync(join(copy, file), 'utf8'), file).toContain(name)
  }

  const found = JSON.parse(run('tests/unit/platforms/added-platform.ts', ID)) as Record<
    string,
    unknown
  >
  expect(found).toMatchObject({
    imports: [{ kind: 'global', code: `${ID}.connectSocket(option)` }],
    needs: [[`${ID}.socket`, [`${ID}.connectSocket`]]],
    examples: ['round-trip', 'greeting'],
    task: 'round-trip',
    page: [`.${ID}`],
    compiled: `main.${ID}`,
    package: true,
    framework: true,
    screen: true,
    export: true,
    exportedPage: true,
    exportedScreen: true,
    echo: true,
    givesUp: true,
    recipes: true,
    search: `/reference/platforms/${ID}/`,
  })
  expect((found.order as string[]).at(-1)).toBe(ID)
  expect(found.pages).toEqual(
    expect.arrayContaining([expect.stringContaining(`reference/platforms/${ID}`)]),
  )
})
