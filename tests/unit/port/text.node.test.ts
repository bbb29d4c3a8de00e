import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { platformIds } from '../../../src/platforms/list.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { differenceTexts } from '../../../src/port/difference.ts'
import { Refusals } from '../../../src/port/refusal.ts'
import { refusalTexts } from '../../../src/port/refusal-texts.ts'
import { parseSource } from '../../../src/port/source/parse.ts'
import { writeAdapter } from '../../../src/port/adapter.ts'
import { writeNative } from '../../../src/port/write/port.ts'
import { programs } from './subjects.ts'

const named = (id: string) => ({ id, port: ports[id]! })

interface Output {
  readonly name: string
  readonly source: string
  readonly to: string
  readonly code: string
}

const targets = platformIds.filter((id) => ports[id])

const outputs: readonly Output[] = programs.flatMap(({ platform: { id }, example, source }) =>
  targets.flatMap((to): Output[] => {
    if (to === id || !ports[id] || example.profile !== undefined) return []
    try {
      const { code } = writeNative(source, ports[id]!, ports[to]!)
      return [{ name: `${id} to ${to}: ${example.id}`, source, to, code }]
    } catch (error) {
      if (error instanceof Refusals) return []
      throw error
    }
  }),
)

/** Returns the errors of files under the declarations of a platform, by file. */
function typeErrors(platform: string, files: Readonly<Record<string, string>>): string[] {
  const folder = join(process.cwd(), `src/platforms/${platform}/examples`)
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const declarations = fileNames.filter((name) => name.endsWith('.d.ts'))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  const own = (path: string) => files[path.slice(folder.length + 1)]
  host.fileExists = (path) => own(path) !== undefined || fileExists(path)
  host.readFile = (path) => own(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = own(path)
    if (text === undefined) return getSourceFile(path, version, ...rest)
    return ts.createSourceFile(path, text, version)
  }
  const names = Object.keys(files).map((name) => `${folder}/${name}`)
  const program = ts.createProgram([...declarations, ...names], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && file.text.slice(0, start).split('\n').length
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    return `${file?.fileName.slice(folder.length + 1)}:${line} ${text}`
  })
}

describe('A native port', () => {
  it.each(targets)('is typed by the declarations of the target: %s', { timeout: 120_000 }, (to) => {
    const own = outputs.filter((each) => each.to === to)
    const files = Object.fromEntries(
      own.map(({ name, code }) => [`${name.replace(/\W+/g, '-')}.ts`, code]),
    )
    expect(typeErrors(to, files)).toEqual([])
  })

  it('names the type of a connection as the target does', () => {
    const source = `import Taro from '@tarojs/taro'
let task: Taro.SocketTask | undefined
const all: Promise<Taro.SocketTask>[] = []
async function start(): Promise<void> {
  task = await Taro.connectSocket({ url: 'wss://any.example/' })
  task.onMessage(({ data }) => console.log(data))
}
void start()
console.log(all.length)
`
    const { code } = writeNative(source, ports.taro!, ports.ohos!)
    expect(code).toContain('let task: webSocket.WebSocket | undefined')
    expect(code).toContain('const all: Promise<webSocket.WebSocket>[] = []')
    expect(typeErrors('ohos', { 'main.ts': code })).toEqual([])
  })

  it.each([
    ['(event: MessageEvent) => console.log(event.data)', 'MessageEvent'],
    ["(event) => console.log(event satisfies WebSocketEventMap['message'])", 'WebSocketEventMap'],
    ['((event) => console.log(event)) as typeof WebSocket.prototype.onmessage', 'WebSocket'],
  ])('is not written with another type of the platform: %s', (handler, name) => {
    const source = `const ws = new WebSocket('wss://any.example/')\nws.onmessage = ${handler}\n`
    expect(() => writeNative(source, ports.web!, ports.blueos!)).toThrow('type (line 2)')
    const { code, adapter } = writeAdapter(source, named('web'), named('blueos'))
    expect(code).toContain('import { WebSocket')
    if (!handler.includes('typeof')) expect(adapter).toContain(`export type ${name} = any`)
  })

  it('keeps a type of the program that is called like one of the platform', () => {
    const source = `type MessageEvent = { data: unknown }
const ws = new WebSocket('wss://any.example/')
const all: MessageEvent[] = []
ws.onmessage = ({ data }) => console.log(data, all.length)
`
    const { code } = writeNative(source, ports.web!, ports.blueos!)
    expect(code).toContain('const all: MessageEvent[] = []')
  })

  it('keeps every comment', () => {
    for (const { source, code } of outputs) {
      for (const { value } of parseSource(source).comments) expect(code).toContain(value)
    }
  })

  it('keeps the line ends and the indentation of lines without a connection', () => {
    const source = [
      "import Taro from '@tarojs/taro'",
      '',
      'function\tadd ( a:number,b :number )  { // odd',
      '\t\treturn a+b /* kept */ }',
      "const task = await Taro.connectSocket({ url: 'wss://any.example/' })",
      'task.onOpen(() => task.send({ data: String(add(1,2)) }))',
      '',
    ]
    const { code } = writeNative(source.join('\r\n'), ports.taro!, ports.blueos!)
    expect(code).toContain(source.slice(1, 4).join('\r\n'))
  })

  it('has a text in both languages for all that it says', () => {
    for (const { en, zh } of [...Object.values(differenceTexts), ...Object.values(refusalTexts)]) {
      expect(en).toMatch(/[.}]$/)
      expect(zh).toMatch(/[。}]$/)
    }
  })
})

describe('The code of ports', () => {
  it('names no platform', () => {
    const files = readdirSync('src/port', { recursive: true, encoding: 'utf8' })
    const named = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        new RegExp(`['"/](?:${platformIds.join('|')})['"/]`).test(
          readFileSync(`src/port/${file}`, 'utf8'),
        ),
      )
    expect(named).toEqual([])
  })
})
