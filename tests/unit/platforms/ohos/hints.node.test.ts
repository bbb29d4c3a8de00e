import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { hints } from '../../../../src/platforms/ohos/hints/index.ts'

const rulesIn = (source: string): string[] =>
  hints
    .find(ts.createSourceFile('main.ets', source, ts.ScriptTarget.Latest, true), ts)
    .map(({ start, length, rule }) => `${rule}: ${source.slice(start, start + length)}`)

describe('the rules of ArkTS', () => {
  it.each([
    ['var a = 1', 'arkts-no-var: var a = 1'],
    ['const { a } = b', 'arkts-no-destruct-decls: { a }'],
    ['const f = ([a]: number[]) => a', 'arkts-no-destruct-params: [a]'],
    ['[a, b] = [b, a]', 'arkts-no-destruct-assignment: [a, b]'],
    ['for (const a in b) {}', 'arkts-no-for-in: for'],
    ["throw 'no'", "arkts-limited-throw: 'no'"],
    ['function a() { function b() {} }', 'arkts-no-nested-funcs: b'],
    ['function* a() {}', 'arkts-no-generators-functions: *'],
    ['class A { #b = 1 }', 'arkts-no-private-identifiers: #b'],
    [
      'class A { constructor(private b: number) {} }',
      'arkts-no-ctor-prop-decls: private b: number',
    ],
    ["const a: B = require('b')", 'arkts-no-require: require'],
    ['const a = function () {}', 'arkts-no-func-expressions: function'],
    ['const a = class {}', 'arkts-no-class-literals: class'],
    ['delete a.b', 'arkts-no-delete: delete a.b'],
    ["if ('a' in b) {}", 'arkts-no-in: in'],
    ['const a: A = { ...b }', 'arkts-no-spread: ...b'],
    ['function a() { return this }', 'arkts-no-standalone-this: this'],
    ['globalThis.a = 1', 'arkts-no-globalthis: globalThis'],
    ["const a: symbol = Symbol('a')", "arkts-no-symbol: Symbol('a')"],
    ['a.b.call(c)', 'arkts-no-func-apply-call: call'],
    ['let a: any', 'arkts-no-any-unknown: any'],
    ['let a: { b: number }', 'arkts-no-obj-literals-as-types: { b: number }'],
    ['const a = { b: 1 }', 'arkts-no-untyped-obj-literals: { b: 1 }'],
    ['interface A { [key: string]: B }', 'arkts-no-indexed-signatures: [key: string]: B'],
    ['let a: B & C', 'arkts-no-intersection-types: B & C'],
    ['let a = <B>c', 'arkts-as-casts: <B>c'],
    ["let a = ['b'] as const", 'arkts-no-as-const: const'],
    ['class A { b!: number }', 'arkts-no-definite-assignment: !'],
    ['function a(b: C): b is D { return true }', 'arkts-no-is: b is D'],
    ["let a: B['c']", "arkts-no-aliases-by-index: B['c']"],
    ['let a: typeof b', 'arkts-no-type-query: typeof b'],
  ])('find in %s: %s', (source, expected) => {
    expect(rulesIn(source)).toContain(expected)
  })

  it('find nothing in what a device compiles', () => {
    const source = `import { webSocket } from '@kit.NetworkKit'
interface Message { type: string; text?: string }
class Chat {
  private readonly socket: webSocket.WebSocket = webSocket.createWebSocket()
  private messages: Message[] = []
  private byName: Map<string, Message> = new Map<string, Message>()
  async open(): Promise<void> {
    const options: webSocket.WebSocketRequestOptions = { header: new Object() }
    await this.socket.connect('wss://a.example', options)
    this.socket.on('message', (error: Error, data: string | ArrayBuffer) => {
      const message = JSON.parse(data as string) as Message
      this.messages = [...this.messages, message]
    })
    for (const message of this.messages) {
      if (message instanceof Object) throw new Error(\`no \${message.type}\`)
    }
    for (let a = 0, b = 1; a < b; a++, b--) console.log(this.messages[a].type)
  }
}
export default new Chat()
`
    expect(rulesIn(source)).toEqual([])
  })

  it('have texts in both languages without a full stop, and names of the device’s compiler', () => {
    const [hint] = hints.find(
      ts.createSourceFile('main.ets', 'var a = 1', ts.ScriptTarget.Latest, true),
      ts,
    )
    expect(hint!.text.en).toMatch(/^ArkTS [^.]+\. Write let or const$/)
    expect(hint!.text.zh).toMatch(/^ArkTS [^。]+。请使用 let 或 const$/)
  })
})
