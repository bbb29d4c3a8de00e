import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import ts from 'typescript'
import { readAmbient } from './ambient.ts'
import { ambientFiles, entries, inputs, outDir, root } from './entries.ts'
import { reachable } from './reachable.ts'
import { pointTo } from './specifiers.ts'

const TYPES = `${outDir}/types/`

/**
 * Emits the declarations of the package's entries and of all imports. The platforms' modules,
 * declared by name in the project, become separate files: an ambient `@tarojs/taro` would replace
 * the real module in users' projects.
 *
 * @throws Error When a file does not compile.
 */
export function buildTypes(): void {
  const ambient = readAmbient(ambientFiles)
  const files = new Map<string, string>()
  for (const { file, text } of ambient.files) files.set(file, pointTo(text, file, ambient))
  const program = createProgram()
  const { diagnostics } = program.emit(undefined, (path, text) => {
    const file = relative(TYPES, path).replaceAll('\\', '/')
    files.set(file, pointTo(text, file, ambient))
  })
  const failures = ts.getPreEmitDiagnostics(program).concat(diagnostics)
  if (failures.length > 0) throw new Error(ts.formatDiagnostics(failures, formatHost))
  const starts = entries.map((name) => `package/${name}.d.ts`)
  for (const file of reachable(files, starts)) write(file, files.get(file)!)
  for (const { file, text } of ambient.originals) write(file, text)
}

function createProgram(): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [], include: [] },
    ts.sys,
    root,
  )
  const needed = `${root}src/network/simulated/mock-socket.d.ts`
  return ts.createProgram([...entries.map((name) => inputs[name]!), ...ambientFiles, needed], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: `${root}src`,
    outDir: TYPES,
    types: ['node'],
  })
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
}

function write(file: string, text: string): void {
  mkdirSync(dirname(TYPES + file), { recursive: true })
  writeFileSync(TYPES + file, text)
}
