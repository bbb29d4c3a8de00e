import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../../../playground/panels/commands/choices.ts'
import { commandIds, definitionOf } from '../../../../../playground/ui/commands/definitions.ts'
import { createCommands } from '../../../../../playground/ui/commands/registry.ts'
import { search } from '../../../../../playground/panels/commands/search.ts'
import {
  ariaShortcuts,
  matches,
  shortcutText,
  typesWithAlt,
} from '../../../../../playground/ui/commands/shortcut.ts'
import { playgroundPath, referencePath } from '../../../../../playground/page/site-links.ts'
import { commandWords } from '../../../../../playground/locales/commands.ts'
import { words } from '../../../../../playground/locales/all.ts'
import { platforms } from '../../../../../src/platforms/index.ts'

const labels = [
  ...commandIds.map((id) => ({ id: id as string, label: definitionOf(id).label })),
  ...choicesOf(platforms),
]

/** Shortcuts reserved by browsers or assistive technology, or required by the editor. */
const TAKEN = [
  'Mod+C',
  'Mod+V',
  'Mod+X',
  'Mod+A',
  'Mod+Z',
  'Mod+F',
  'Mod+K',
  'Mod+T',
  'Mod+W',
  'F6',
]

describe('every command', () => {
  test('has a name in both languages, which differ', () => {
    for (const { id, label } of labels) {
      expect(label.en, id).not.toBe('')
      if (id !== 'language') {
        expect(label.en, id).not.toMatch(/\p{Script=Han}/u)
        expect(label.zh, id).toMatch(/\p{Script=Han}/u)
      }
    }
  })

  test('has an id and a name of its own', () => {
    for (const of of [
      labels.map(({ id }) => id),
      labels.map(({ label }) => label.en),
      labels.map(({ label }) => label.zh),
    ]) {
      expect(of.filter((one, index) => of.indexOf(one) !== index)).toEqual([])
    }
  })

  test('has shortcuts that no other has, and that are nobody else’s', () => {
    const all = commandIds.flatMap((id) => definitionOf(id).keys ?? [])
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([])
    expect(all.filter((keys) => TAKEN.includes(keys))).toEqual([])
  })

  test('is listed under a group that has a name', () => {
    for (const id of commandIds) {
      expect(commandWords.en.groups).toHaveProperty(definitionOf(id).group)
    }
  })
})

test('there is a command that leads to each view of a run', () => {
  const wanted = Object.keys(words.en.inspect.tabs).map((tab) => `focus-${tab}`)
  expect(wanted.filter((id) => !(commandIds as readonly string[]).includes(id))).toEqual([])
})

describe('a shortcut', () => {
  const event = (key: string, more = {}) => ({
    key,
    code: `Key${key.toUpperCase()}`,
    altKey: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  })

  test('is Ctrl on most keyboards and Cmd on a Mac, with no other modifier', () => {
    expect(matches('Mod+Enter', event('Enter', { ctrlKey: true }), false)).toBe(true)
    expect(matches('Mod+Enter', event('Enter', { metaKey: true }), true)).toBe(true)
    expect(matches('Mod+Enter', event('Enter', { metaKey: true }), false)).toBe(false)
    expect(matches('Mod+Enter', event('Enter', { ctrlKey: true, shiftKey: true }), false)).toBe(
      false,
    )
    expect(matches('Mod+Enter', event('Enter', { ctrlKey: true, altKey: true }), false)).toBe(false)
  })

  test('with Alt is found by its key where a Mac types another character', () => {
    const keys = { altKey: true, shiftKey: true }
    expect(matches('Alt+Shift+P', event('∏', { ...keys, code: 'KeyP' }), true)).toBe(true)
    expect(matches('Alt+Shift+P', event('l', { ...keys, code: 'KeyP' }), false)).toBe(false)
  })

  test('of one character does not care how it is typed', () => {
    expect(matches('?', event('?', { shiftKey: true }), false)).toBe(true)
    expect(matches('?', event('?'), false)).toBe(true)
    expect(matches('?', event('?', { ctrlKey: true }), false)).toBe(false)
  })

  test('reads as its keyboard has it', () => {
    expect(shortcutText('Mod+Shift+P', false)).toBe('Ctrl+Shift+P')
    expect(shortcutText('Alt+Shift+P', true)).toBe('⌥⇧P')
    expect(ariaShortcuts(['Mod+Enter', 'F1'], false)).toBe('Control+Enter F1')
  })
})

describe('the search', () => {
  test('finds by words in either language, and puts first what begins so', () => {
    expect(search(labels, 'stop')[0]?.id).toBe('stop')
    expect(search(labels, '停止')[0]?.id).toBe('stop')
    expect(search(labels, 'console clear').map(({ id }) => id)).toEqual(['clear-console'])
    expect(search(labels, 'go to').length).toBeGreaterThan(4)
    expect(search(labels, 'no such thing')).toEqual([])
  })
})

describe('a list of commands', () => {
  test('does what can be done, and nothing else', () => {
    const commands = createCommands()
    const done: string[] = []
    commands.run('run')
    commands.register('run', { run: () => done.push('run') })
    commands.register('stop', { run: () => done.push('stop'), enabled: () => false })
    commands.run('run')
    commands.run('stop')
    expect(done).toEqual(['run'])
    expect([commands.isEnabled('stop'), commands.isEnabled('share')]).toEqual([false, false])
  })

  test('leaves alone what another part has taken over', () => {
    const commands = createCommands()
    const first = commands.register('reset', { run: () => 1 })
    commands.register('reset', { run: () => 2 })
    first()
    expect(commands.actions.get('reset')?.run()).toBe(2)
  })
})

test.each(['/playground', '/playground/', '/zh/playground/', '/playground.html'])(
  'from %s the site’s pages are found',
  (pathname) => {
    expect(playgroundPath('zh', { pathname })).toBe('/zh/playground/')
    expect(referencePath('ohos', 'en', { pathname: `/sub${pathname}` })).toBe(
      '/sub/reference/platforms/ohos/',
    )
  },
)

test.each([
  { key: 'Ś', mac: true, types: true },
  { key: 'Dead', mac: true, types: true },
  { key: 'S', mac: true, types: false },
  { key: 'Enter', mac: true, types: false },
  // Elsewhere Alt types nothing, whatever the alphabet of the keyboard.
  { key: 'Ы', mac: false, types: false },
])('Alt with $key types a character: $types', ({ key, mac, types }) => {
  const event = { key, code: 'KeyS', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false }
  expect(typesWithAlt(event, mac)).toBe(types)
})
