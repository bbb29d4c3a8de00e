import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const declarations = readFileSync('src/platforms/web/api.d.ts', 'utf8')

/** Separates the declarations from the additions to the standard globals of every program. */
function ownDeclarations(): { own: string; added: string } {
  const source = ts.createSourceFile('api.d.ts', declarations, ts.ScriptTarget.Latest, true)
  const isAddition = (node: ts.Statement) =>
    ts.isInterfaceDeclaration(node) && /^(Message|Close)Event$/.test(node.name.text)
  const text = (nodes: ts.Statement[]) =>
    nodes.map((node) => node.getText().replace(/^declare /, '')).join('\n')
  return {
    own: text(source.statements.filter((node) => !isAddition(node))),
    added: text(source.statements.filter(isAddition)),
  }
}

/** Returns the compiler's errors in a program with the browser's own declarations. */
function errorsOf(program: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === 'contract.ts'
      ? ts.createSourceFile(name, program, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest)
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['contract.ts'], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const { own, added } = ownDeclarations()
const prelude = `
  declare namespace Declared { ${own} }
  declare namespace Added { ${added} }
  type Missing<All, Some> = Exclude<keyof All, keyof Some>
`

it('declares no member otherwise than browsers have it', { timeout: 60_000 }, () => {
  const contract = `
    const constructor: typeof Declared.WebSocket = WebSocket
    const socket = (declared: Declared.WebSocket): WebSocket => declared
    const receiving = (event: MessageEvent): Added.MessageEvent => event
    const closing = (event: CloseEvent): Added.CloseEvent => event
  `
  expect(errorsOf(prelude + contract)).toEqual([])
})

it('leaves no member of a browser’s WebSocket out', { timeout: 60_000 }, () => {
  const contract = `
    const none: never[] = [] as (
      | Missing<WebSocket, Declared.WebSocket>
      | Missing<typeof WebSocket, typeof Declared.WebSocket>
      | Exclude<Missing<CloseEvent, Added.CloseEvent>, keyof Event>
    )[]
  `
  expect(errorsOf(prelude + contract)).toEqual([])
})

it('would tell', { timeout: 60_000 }, () => {
  const wrong = prelude.replace('readonly url: string', 'readonly url: number')
  const contract = 'const constructor: typeof Declared.WebSocket = WebSocket'
  expect(errorsOf(wrong + contract)).toHaveLength(1)
})
