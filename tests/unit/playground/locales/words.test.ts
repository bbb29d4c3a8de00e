import { describe, expect, test } from 'vitest'
import { en } from '../../../../playground/locales/en.ts'
import { zh } from '../../../../playground/locales/zh.ts'

/** Returns every word of a language by path; functions are called with matching arguments. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'object') return texts(value, here)
    return [[here, typeof value === 'function' ? value(3, 3) : value]]
  })
}

/** Names and units are the same in every language. */
const SAME = [
  'controls.custom',
  'embed.another',
  'diagram.zoom',
  'share.comma',
  'live.placeholder',
  'messages.details.view.json',
  'messages.details.view.utf8',
  'messages.details.view.base64',
  'messages.details.url',
  'messages.details.wasClean',
]

describe('the words of the playground', () => {
  test('are Chinese in Chinese', () => {
    const foreign = texts(zh).filter(([, text]) => !/\p{Script=Han}/u.test(text))
    expect(foreign.map(([path]) => path)).toEqual(SAME)
  })

  test('are English in English', () => {
    expect(texts(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('keep the names that assistive technology and scripts rely on', () => {
    expect(en.controls).toMatchObject({
      platform: 'Platform',
      example: 'Example',
      server: 'Server',
      profile: 'Profile',
      mode: 'Mode',
    })
    expect(en.run).toMatchObject({
      run: 'Run',
      stop: 'Stop',
      share: 'Share',
      reset: 'Reset',
      stateLabel: 'Run state',
    })
    expect(Object.entries(en.run.state).every(([state, text]) => state === text)).toBe(true)
    expect([en.files.label, en.console.label, en.messages.label]).toEqual([
      'Files',
      'Console',
      'Messages',
    ])
  })
})
