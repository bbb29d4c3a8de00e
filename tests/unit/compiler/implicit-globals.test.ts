import { afterEach, describe, expect, it } from 'vitest'
import { compiled, run } from './run-compiled.ts'

/** Returns the names assigned but not declared by the main file, with line numbers. */
async function implicitGlobals(source: string): Promise<string[]> {
  const { files } = await compiled(source)
  return files[0]!.notes.map(({ id, line, values }) => {
    expect(id).toBe('program.implicit-global')
    return `${values!.name}:${line}`
  })
}

describe('a module that assigns an undeclared variable', () => {
  afterEach(() => {
    delete (globalThis as Record<string, unknown>).undeclaredSocket
  })

  it('runs, in sloppy mode', async () => {
    const source = `import { create } from 'factory'
                    undeclaredSocket = create()
                    export const created = undeclaredSocket`
    const { created } = await run(source, { factory: { create: () => 'socket' } })
    expect(created).toBe('socket')
    expect((await compiled(source)).files[0]!.strict).toBe(false)
  })

  it('is noted at the line of the first assignment', async () => {
    expect(await implicitGlobals('export {}\n\nws = 1\nws = 2')).toEqual(['ws:3'])
  })

  it('is noted inside functions and loops', async () => {
    const source = 'function f() { a = 1 }\nfor (b of []) f()\nfor (c in {}) f()\nx => { d = x }'
    expect(await implicitGlobals(source)).toEqual(['a:1', 'b:2', 'c:3', 'd:4'])
  })

  it('is noted where only another scope declares the name', async () => {
    expect(await implicitGlobals('{ let ws }\nfunction f(task) {}\nws = task = 1')).toEqual([
      'ws:3',
      'task:3',
    ])
  })
})

describe('what is no undeclared variable', () => {
  it.each([
    ['a variable', 'let ws\nws = 1'],
    ['a variable of a scope around it', 'let ws\nfunction f() { if (ws) ws = 1 }'],
    ['a variable declared later', 'ws = 1\nvar ws'],
    ['a variable that a block hoists', 'if (true) { var ws }\nws = 1'],
    ['a variable of a for head', 'for (var i = 0; i < 1; i++) ;\nfor (i of []) ;'],
    ['a pattern of a for head', 'for (var { i, k: [j] } of []) ;\ni = j = 1'],
    ['a global of the language', 'Promise = class extends Promise {}\nmodule => { JSON = {} }'],
    ['a handler of the worker', 'onerror = () => {}\nself.onmessage = onmessage = null'],
    ['a parameter', 'function f(a, { b }, [c] = []) { a = b = c = 1 }'],
    ['a parameter of an arrow function', 'const f = (a, b = 1) => { a = b = 2 }'],
    ['what catch binds', 'try { f() } catch (error) { error = 1 }\nfunction f() {}'],
    ['a function or class', 'function f() {}\nclass C {}\nf = C = 1'],
    ['a destructured variable', 'let { a, b: [c], ...d } = f()\na = c = d = 1\nfunction f() {}'],
    ['an imported name', 'import ws from "x"\nexport const f = () => { ws = 1 }'],
    ['a property', 'let a = {}\na.b = 1\na["c"] = 1\nthis.d = 1\na?.b.c'],
    ['a class field', 'class A { x = 1; static y = 2; #z = 3 }'],
    ['a key or a default', 'let a\n({ b: a = 1 } = {})\nconst o = { c: 1 }'],
    ['an enum member', 'enum State { Open = 1, Closed = 2 }'],
    ['a type', 'type ws = { a: 1 }\ninterface I<T = string> { b: T }'],
    ['a compound assignment, which reads first', 'try { a += 1; b ||= 1; c++ } catch {}'],
  ])('%s', async (_, source) => {
    expect(await implicitGlobals(source)).toEqual([])
  })
})

describe('a global of the platform', () => {
  const source = 'WebSocket = class {}\nexport {}'

  it('is assigned as one, in strict mode', async () => {
    const { files } = await compiled(source, { globals: ['WebSocket'] })
    expect(files[0]).toMatchObject({ notes: [], strict: true })
  })

  it('is none where the platform has it not', async () => {
    expect(await implicitGlobals(source)).toEqual(['WebSocket:1'])
  })
})
