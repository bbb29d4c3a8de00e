import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DEFAULT_OPTIONS,
  HEIGHTS,
  LAYOUTS,
  readOptions,
  readOrigin,
  THEMES,
  writeOptions,
} from '../../../../../../playground/panels/share/embed/options.ts'
import { PANELS } from '../../../../../../playground/panels/share/embed/panels.ts'

describe('the options of a frame', () => {
  test('are the defaults where the address says nothing', () => {
    expect(readOptions('')).toEqual(DEFAULT_OPTIONS)
  })

  test('are read from the query', () => {
    expect(
      readOptions(
        '?panels=console,code&layout=rows&height=content&theme=dark&editable=no&platforms=taro,weex&example=round-trip&origin=https://blog.example',
      ),
    ).toEqual({
      panels: ['code', 'console'],
      layout: 'rows',
      height: 'content',
      theme: 'dark',
      editable: false,
      platforms: ['taro', 'weex'],
      example: 'round-trip',
      origin: 'https://blog.example',
    })
  })

  test.each([
    '?panels=&layout=&height=&theme=&editable=&platforms=&example=&origin=',
    '?panels=nonsense&layout=diagonal&height=9000&theme=pink&editable=maybe',
    '?platforms=<script>,..&example=a%20b&origin=nowhere',
    '?PANELS=code&__proto__=x&constructor=y&run=yes&autorun=1',
  ])('that make no sense are as if they were missing: %s', (query) => {
    expect(readOptions(query)).toEqual(DEFAULT_OPTIONS)
  })

  test('keep of a list what they know', () => {
    expect(readOptions('?panels=code,toString,console,code').panels).toEqual(['code', 'console'])
    expect(readOptions('?platforms=taro,TARO,taro,,web').platforms).toEqual(['taro', 'web'])
  })

  test('bound how many platforms there are', () => {
    const many = Array.from({ length: 50 }, (_, index) => `p${index}`)
    expect(readOptions(`?platforms=${many}`).platforms).toHaveLength(8)
  })

  test('never fail, whatever the address says', () => {
    const sound = (query: string) => {
      const { panels, layout, theme } = readOptions(query)
      return panels.length > 0 && LAYOUTS.includes(layout) && THEMES.includes(theme)
    }
    fc.assert(fc.property(fc.string({ maxLength: 60 }), sound))
  })

  test('are written as they are read', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
    fc.assert(
      fc.property(
        fc.record({
          panels: fc.subarray([...PANELS], { minLength: 1 }),
          layout: fc.constantFrom(...LAYOUTS),
          height: fc.constantFrom(...HEIGHTS),
          theme: fc.constantFrom(...THEMES),
          editable: fc.boolean(),
          platforms: fc.uniqueArray(id, { maxLength: 8 }),
          example: fc.option(id, { nil: '' }),
          origin: fc.constantFrom('', 'https://blog.example', 'http://localhost:8080'),
        }),
        (options) => {
          expect(readOptions(writeOptions(options))).toEqual(options)
        },
      ),
    )
  })

  test('are left out of an address where they go without saying', () => {
    expect(writeOptions(DEFAULT_OPTIONS)).toBe('')
    expect(writeOptions({ theme: 'dark', editable: false })).toBe('?theme=dark&editable=no')
  })
})

describe('the origin of the page around a frame', () => {
  test.each([
    ['https://blog.example', 'https://blog.example'],
    ['https://blog.example/post?x#y', 'https://blog.example'],
    ['HTTPS://BLOG.example:443/', 'https://blog.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['*', ''],
    ['null', ''],
    ['blog.example', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['file:///x', ''],
    ['blob:https://blog.example/x', ''],
    [null, ''],
  ])('%s is %o', (value, origin) => expect(readOrigin(value)).toBe(origin))
})
