import fc from 'fast-check'
import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFileName } from '../../../src/permalink/index.ts'
import { isDeviceName } from '../../../src/writing/file-names.ts'
import { visibleText } from '../../../src/writing/terminal.ts'
import { hostileText } from '../../support/hostile-text.ts'

describe('names of files', () => {
  test('stay in their folder on every system, and name no device', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = `${text}.ts`
        if (!isFileName(name)) return
        expect(posix.dirname(posix.resolve('/folder', name))).toBe('/folder')
        expect(win32.dirname(win32.resolve('C:\\folder', name))).toBe('C:\\folder')
        expect(isDeviceName(name)).toBe(false)
      }),
    )
  })

  test.each([
    'CON.ts',
    'con.ts',
    'Aux.js',
    'nul.test.ts',
    'COM1.ts',
    'lpt9.ts',
    'COM¹.ts',
    'PRN.we',
  ])(
    '%s is none: Windows has a device of that name',
    (name) => void expect(isFileName(name)).toBe(false),
  )

  test.each(['console.ts', 'com.ts', 'COM10.ts', 'auxiliary.ts', 'main.ts', '中文.ts'])(
    '%s is one',
    (name) => expect(isFileName(name)).toBe(true),
  )
})

test('text for a terminal has nothing that it obeys, or that is not seen', () => {
  fc.assert(
    fc.property(
      hostileText,
      (text) =>
        void expect(visibleText(text).replace(/[\n\t\u200c\u200d\ufe0e\ufe0f]/g, '')).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
        ),
    ),
  )
})
