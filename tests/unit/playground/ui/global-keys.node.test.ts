import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandIds, definitionOf } from '../../../../playground/ui/commands/definitions.ts'
import { keysOf } from '../../../e2e/support/keys/table.ts'

const THEME = 'node_modules/vitepress/dist/client/theme-default/components/'

/** Keys of VitePress's own search box and menus, handled while open. */
const OF_WHAT_IS_OPEN = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'n', 'N', 'p', 'P']
/** Keys of a search by Algolia, not used on this site. */
const OF_ALGOLIA = ['i']

const pressed = keysOf('page', false).map(([keys]) => keys)

test('every key that VitePress hears at the window is in the table of keys', () => {
  const sources = readdirSync(THEME).map((file) => readFileSync(THEME + file, 'utf8'))
  const heard = sources.flatMap((source) =>
    [...source.matchAll(/onKeyStroke\((\[[^\]]*\]|"[^"]*")/g)].flatMap(([, keys = '']) =>
      [...keys.matchAll(/"([^"]*)"/g)].map(([, key = '']) => key),
    ),
  )
  const global = new Set(heard.filter((key) => ![...OF_WHAT_IS_OPEN, ...OF_ALGOLIA].includes(key)))
  expect([...global].sort()).toEqual(['/', 'k'])
  expect(pressed).toEqual(expect.arrayContaining(['/', 'Control+/', 'Control+k Control+c', 'k']))
})

test('every shortcut of the playground is in the table of keys', () => {
  const keys = commandIds.flatMap((id) => definitionOf(id).keys ?? [])
  expect(pressed).toEqual(expect.arrayContaining(keys.map((one) => one.replace('Mod', 'Control'))))
})
