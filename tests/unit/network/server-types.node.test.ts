import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../src/network/simulated')

/**
 * Returns the errors of a file with `server.d.ts` as the types of `mock-socket`, as in the editor.
 */
function errors(text: string): string[] {
  const file = `${folder}/checked.ts`
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    // The package itself must not be found.
    noResolve: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    allowImportingTsExtensions: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest)
  const roots = [`${folder}/server.d.ts`, file]
  const program = ts.createProgram(roots, options, host)
  return roots
    .flatMap((root) => program.getSemanticDiagnostics(program.getSourceFile(root)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Reading the standard library takes the compiler a while. */
const TIMEOUT = 60_000

it('types a server script', { timeout: TIMEOUT }, () => {
  const script = `
    import { Server, type Client } from 'mock-socket'
    const server = new Server('ws://host/', {
      verifyClient: (request) => request.headers['x'] === '1',
      selectProtocol: (protocols, request) => protocols[0] ?? request.url,
    })
    const greet = (socket: Client) => socket.send(new Uint8Array(2))
    server.on('connection', (socket, request) => {
      greet(socket)
      socket.on('message', (data) => typeof data === 'string' ? data.length : data.byteLength)
      socket.on('close', ({ code, reason }) => console.log(code.toFixed(), reason, request.url))
      socket.close({ code: 4000, reason: 'x' })
    })
    for (const client of server.clients()) client.terminate()
    server.emit('message', 'all')
    server.close()
    server.stop(() => {})
    server.on('connection', (socket) => {
      socket.join('lobby')
      server.to('lobby', socket).to('hall').emit('message', socket.rooms.join())
      const callOff: () => void = socket.after(200, () => socket.resume())
      socket.pause()
      socket.closeDelay = 100
      callOff()
    })
    server.simulate('error')
    new Server('*', {
      verifyClient: async ({ url }) => url !== '',
      async handshake({ headers, protocols }) {
        if (!headers.authorization) return { accept: false, status: 401 }
        if (protocols.includes('chat')) return { accept: true, protocol: 'chat' }
      },
    })
    new Server('*', { handshake: () => ({ accept: true }) })
    new Server()
  `
  expect(errors(script)).toEqual([])
})

it('finds mistakes in a server script', { timeout: TIMEOUT }, () => {
  const script = `
    import { Server } from 'mock-socket'
    const server = new Server('*')
    server.on('connection', (socket) => socket.send({ a: 1 }))
    server.emit('chat', 'x')
    new Server('*', { handshake: () => ({ accept: false }) })
  `
  expect(errors(script)).toEqual([
    expect.stringContaining("'a' does not exist"),
    expect.stringContaining('"chat"'),
    expect.stringContaining('accept: false'),
  ])
})
