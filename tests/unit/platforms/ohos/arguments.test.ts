import { describe, expect, test } from 'vitest'
import { session, silent, URL } from './session.ts'

const wrong = { code: 401, message: 'Parameter error' }

describe('wrong parameters of connect, send and close never throw', () => {
  test.each<['connect' | 'send' | 'close', unknown[]]>([
    ['connect', []],
    ['connect', [5]],
    ['connect', [URL, null]],
    ['connect', [URL, undefined]],
    ['connect', [URL, 'options']],
    ['connect', [URL, {}, {}]],
    ['connect', [URL, { protocol: 5 }]],
    ['send', []],
    ['send', [5]],
    ['send', [{}]],
    ['send', [null]],
    ['send', ['text', 'more']],
    ['close', [1000]],
    ['close', [null]],
    ['close', [undefined]],
    ['close', [1000, 'bye']],
  ])('%s%j: the promise rejects with 401', async (method, args) => {
    const { loose, notes } = session({ scenario: silent })
    await expect(loose[method](...args)).rejects.toEqual(wrong)
    expect(notes).toEqual(['ohos.parameter-error', 'ohos.plain-object-error'])
  })

  test.each<['connect' | 'send' | 'close', unknown[]]>([
    ['connect', []],
    ['connect', [5]],
    ['connect', [URL, null]],
    ['send', []],
    ['send', [5]],
    ['send', [new Uint8Array(2)]],
    ['close', [null]],
  ])('%s%j and a callback, which comes last: it gets 401', async (method, args) => {
    const { loose, log, as, logged } = session({ scenario: silent })
    expect(loose[method](...args, as('result'))).toBe(undefined)
    expect(log).toEqual([])
    expect(await logged('result')).toEqual(['result', wrong, undefined])
  })

  test.each<['connect' | 'send' | 'close', unknown[]]>([
    ['connect', [URL, {}, {}]],
    ['send', ['text', 'more']],
    ['close', [1000, 'bye']],
  ])('%s%j and a callback are too many: the promise gets 401', async (method, args) => {
    const { loose, names, as } = session({ scenario: silent })
    await expect(loose[method](...args, as('result'))).rejects.toEqual(wrong)
    expect(names()).toEqual([])
  })

  test('a failure is a plain object, of which JSON prints code and message', async () => {
    const { loose } = session()
    const failure = await (loose.send(5) as Promise<never>).catch((error: unknown) => error)
    expect(failure).not.toBeInstanceOf(Error)
    expect(JSON.stringify(failure)).toBe('{"code":401,"message":"Parameter error"}')
  })
})

describe('wrong parameters of on and off', () => {
  test.each<['on' | 'off', unknown[]]>([
    ['on', []],
    ['on', ['open']],
    ['on', ['open', null]],
    ['on', ['open', {}]],
    ['on', [5, () => {}]],
    ['on', ['open', () => {}, 'more']],
    ['off', []],
    ['off', [5]],
    ['off', ['open', null]],
    ['off', ['open', undefined]],
    ['off', ['open', () => {}, 'more']],
  ])('%s%j throws an Error whose code is the string 401', (method, args) => {
    const { loose, notes } = session()
    let thrown: unknown
    try {
      loose[method](...args)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown).toMatchObject({ code: '401', message: 'Parameter error' })
    expect(notes).toEqual(['ohos.listener-parameters'])
  })
})

describe('without ohos.permission.INTERNET', () => {
  test.each<['connect' | 'send' | 'close', unknown[]]>([
    ['connect', [URL]],
    ['send', ['text']],
    ['close', []],
  ])('%s fails with 201', async (method, args) => {
    const { loose, notes } = session({ undeclared: ['ohos.permission.INTERNET'] })
    await expect(loose[method](...args)).rejects.toEqual({
      code: 201,
      message: 'Permission denied',
    })
    expect(notes).toEqual(['ohos.permission-denied', 'ohos.plain-object-error'])
  })

  test('wrong parameters are found first', async () => {
    const { loose } = session({ undeclared: ['ohos.permission.INTERNET'] })
    await expect(loose.send(5)).rejects.toEqual(wrong)
  })
})
