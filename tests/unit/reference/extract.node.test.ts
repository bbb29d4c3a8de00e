import { describe, expect, it } from 'vitest'
import { declare, memberOf } from './declare.ts'

const linked = ({
  text,
  links,
}: {
  text: string
  links: readonly { start: number; end: number; member: string }[]
}) => links.map(({ start, end, member }) => [text.slice(start, end), member])

describe('Ids of members', () => {
  it('leave out the namespace that a module exports, and nothing else', () => {
    const { members } = declare(`declare module 'demo' {
      namespace Demo {
        function start(): Task
        interface Task { send(): void }
        namespace Task { interface Options { data: string } }
      }
      export = Demo
    }`)
    expect(members.map(({ id }) => id)).toEqual([
      'start',
      'Task',
      'Task.send',
      'Task.Options',
      'Task.Options.data',
    ])
  })

  it('keep a global namespace before functions alone', () => {
    const { members } = declare(`declare namespace demo {
      function load(): Api
      interface Api { send(): void }
    }`)
    expect(members.map(({ id }) => id)).toEqual(['demo.load', 'Api', 'Api.send'])
    expect(members[0]!.overloads[0]!.text).toBe('demo.load(): Api')
  })

  it('set apart overloads for one event each', () => {
    const { members } = declare(`interface Api {
      on(type: 'open', listener: () => void): void
      on(type: 'close', listener: (code: number) => void): void
    }`)
    expect(members.slice(1).map(({ id, kind }) => [id, kind])).toEqual([
      ["Api.on('open')", 'event'],
      ["Api.on('close')", 'event'],
    ])
    expect(members[1]!.anchor).toBe('api-on-open')
  })
})

describe('Overloads', () => {
  const api = declare(`interface Api {
    /**
     * First. {@zh 第一种。}
     * @param url Where. {@zh 地址。}
     * @throws {Failure} 201: Denied. {@zh 201：被拒绝。}
     * @throws {Failure} -1: Lost. {@zh -1：丢失。}
     */
    connect(url: string, callback: (err: Failure, ok: boolean) => void): void
    /**
     * Second. {@zh 第二种。}
     * @returns A promise. {@zh 一个 Promise。}
     * @throws {Failure} 201, -1, as before. {@zh 同上。}
     */
    connect(
      url: string,
      options?: Options,
    ): Promise<boolean>
    connect(url: string, more: number): void
  }
  interface Options { code?: number }
  interface Failure { code: number }`)
  const { overloads, throws, summary } = memberOf(api, 'Api.connect')

  it('are one member, on a line each', () => {
    expect(overloads.map(({ text }) => text)).toEqual([
      'connect(url: string, callback: (err: Failure, ok: boolean) => void): void',
      'connect(url: string, options?: Options): Promise<boolean>',
      'connect(url: string, more: number): void',
    ])
    expect(summary.en).toBe('First.')
    expect(overloads[1]!.summary.zh).toBe('第二种。')
  })

  it('share the first doc comment where they have none', () => {
    expect(overloads[2]!.summary.en).toBe('First.')
  })

  it('say which parameters may be left out', () => {
    expect(overloads[1]!.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['url', true],
      ['options', false],
    ])
  })

  it('link to the types that they name', () => {
    expect(linked(overloads[1]!)).toEqual([['Options', 'Options']])
    expect(linked(overloads[1]!.parameters[1]!.type)).toEqual([['Options', 'Options']])
  })

  it('mean the errors of an earlier one by their codes', () => {
    expect(overloads[1]!.throws).toEqual(overloads[0]!.throws)
    expect(throws.map(({ code, text }) => [code, text])).toEqual([
      ['201', { en: 'Denied.', zh: '被拒绝。' }],
      ['-1', { en: 'Lost.', zh: '丢失。' }],
    ])
  })

  it('return something, or nothing', () => {
    expect(overloads[0]!.returns).toBeUndefined()
    expect(overloads[1]!.returns).toMatchObject({
      type: { text: 'Promise<boolean>' },
      text: { en: 'A promise.' },
    })
  })
})

describe('Callbacks', () => {
  it('are told by what they get, through generic types as well', () => {
    const api = declare(`interface Callback<T> { (err: Error, data: T): void }
    interface Result { status: number }
    interface Api {
      on(type: 'open', callback: Callback<Result>): void
      on(type: 'end', callback: (nothing: void) => void): void
    }`)
    expect(memberOf(api, "Api.on('open')").payload!.arguments).toMatchObject([
      { name: 'err', type: { text: 'Error' }, fields: [] },
      { name: 'data', type: { text: 'Result' }, fields: ['Result.status'] },
    ])
    expect(memberOf(api, "Api.on('end')").payload!.arguments).toEqual([])
    expect(memberOf(api, 'Callback').kind).toBe('type')
  })

  it('may be properties that can be cleared', () => {
    const api = declare(`interface Api {
      send(): void
      /** Told. {@zh 收到。} @param code Number. {@zh 数字。} */
      onClose: ((code: number) => void) | null
    }`)
    const { kind, payload } = memberOf(api, 'Api.onClose')
    expect(kind).toBe('event')
    expect(payload!.arguments[0]).toMatchObject({ name: 'code', text: { zh: '数字。' } })
  })

  it('may be fields, which are not called by the program', () => {
    const api = declare(`interface Base { fail?(result: Base): void }
    interface Options extends Base { url: string }`)
    expect(memberOf(api, 'Base.fail')).toMatchObject({ kind: 'field', optional: true })
    expect(memberOf(api, 'Base.fail').overloads[0]!.parameters).toEqual([])
    expect(memberOf(api, 'Options').inherited).toEqual(['Base.fail'])
  })
})

describe('Accessors', () => {
  const api = declare(`interface Api {
    get onopen(): (listener: (event: Told) => void) => void
    set onopen(listener: ((event: Told) => void) | null)
  }
  interface Told { code: number }`)
  const { kind, overloads, payload } = memberOf(api, 'Api.onopen')

  it('are one event, called or assigned', () => {
    expect(kind).toBe('event')
    expect(overloads.map(({ text }) => text)).toEqual([
      'onopen(listener: (event: Told) => void): void',
      'onopen: ((event: Told) => void) | null',
    ])
    expect(overloads.map(linked)).toEqual([[['Told', 'Told']], [['Told', 'Told']]])
    expect(payload!.arguments[0]!.fields).toEqual(['Told.code'])
  })
})

describe('What else a declaration says', () => {
  it('tells constants from properties, with defaults and versions', () => {
    const api = declare(`/** It. {@zh 它。} @since 6 @concept state */
    interface Api {
      send(): void
      readonly OPEN: 1
      readonly state: number
      /** Kind. {@zh 种类。} @default 'blob' @since 8 */
      kind?: string
    }`)
    expect(memberOf(api, 'Api.OPEN')).toMatchObject({ kind: 'constant', readonly: true })
    expect(memberOf(api, 'Api.state')).toMatchObject({ kind: 'property', since: '6' })
    expect(memberOf(api, 'Api.kind')).toMatchObject({ default: "'blob'", since: '8' })
    expect(memberOf(api, 'Api.kind').concept).toBe('state')
  })

  it('leads from a deprecated member to its replacement', () => {
    const api = declare(`interface Task { onOpen(): void }
    /** Old. {@zh 旧。} @deprecated Use Task.onOpen. {@zh 请使用 Task.onOpen。} */
    declare function onSocketOpen(): void`)
    expect(memberOf(api, 'onSocketOpen').deprecated).toEqual({
      text: { en: 'Use Task.onOpen.', zh: '请使用 Task.onOpen。' },
      replacement: 'Task.onOpen',
    })
  })

  it('merges an interface with its class', () => {
    const api = declare(`interface Socket { send(): void; readonly OPEN: 1 }
    declare var Socket: { prototype: Socket; new (url: string): Socket; readonly OPEN: 1 }`)
    expect(api.members.map(({ id, kind }) => [id, kind])).toEqual([
      ['Socket', 'class'],
      ['Socket.send', 'method'],
      ['Socket.OPEN', 'constant'],
      ['Socket.new', 'constructor'],
    ])
    expect(memberOf(api, 'Socket.OPEN').overloads).toHaveLength(1)
    expect(api.imports).toEqual([{ kind: 'global', code: 'new Socket(url)' }])
  })

  it.each([
    ['a constant', 'declare const wx: { connectSocket(option: object): void; version: string }'],
    ['an interface', 'interface Wx { connectSocket(option: object): void } declare const wx: Wx'],
    ['a namespace', 'declare namespace wx { function connectSocket(option: object): void }'],
  ])('calls a global that is an object, declared as %s, and constructs no such', (_, code) => {
    expect(declare(code).imports).toEqual([{ kind: 'global', code: 'wx.connectSocket(option)' }])
  })
})

describe('Ways to import', () => {
  it('follow from what a module exports and what require takes', () => {
    const { imports } = declare(
      `declare module '@demo/socket' {
        export interface factory { create(): void }
        const factory: factory
        export default factory
      }
      declare module '@demo/kit' {
        import factory from '@demo/socket'
        export { factory }
      }`,
      {
        'require.d.ts': `interface Require {
          (name: '@demo/socket'): import('@demo/socket').factory
        }`,
      },
    )
    expect(imports.map(({ code }) => code)).toEqual([
      "import factory from '@demo/socket'",
      "import { factory } from '@demo/kit'",
      "const factory = require('@demo/socket')",
    ])
  })
})
