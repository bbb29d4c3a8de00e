import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import ts from 'typescript'
import { ambientModules } from './ambient.ts'
import { ambientFiles, entries, inputs, outDir, root } from './entries.ts'
import { pointTo } from './specifiers.ts'

const TYPES = `${outDir}/types/`

/**
 * Emits the declarations of the package's entries. The platforms' modules, which are declared by
 * name in the project, become files of their own: an ambient `@tarojs/taro` would take the place of
 * the real one in its users' projects.
 *
 * @throws Error When something does not compile.
 */
export function buildTypes(): void {
  const ambient = ambientModules(ambientFiles)
  for (const { file, text } of ambient.files) write(TYPES + file, pointTo(text, file, ambient))
  const { options } = readConfig()
  const program = ts.createProgram(
    [...entries.map((name) => inputs[name]!), ...ambientFiles, ...declarationsOf('src/network')],
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: `${root}src`,
      outDir: TYPES,
      types: ['node'],
    },
  )
  const failures = ts.getPreEmitDiagnostics(program).concat(
    program.emit(undefined, (path, text) => {
      write(path, pointTo(text, relative(TYPES, path), ambient))
    }).diagnostics,
  )
  if (failures.length > 0) throw new Error(ts.formatDiagnostics(failures, formatHost))
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
}

function readConfig(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root)
}

/** Declarations of packages that have none or too few. */
function declarationsOf(folder: string): string[] {
  return ts.sys
    .readDirectory(root + folder, ['.d.ts'])
    .filter((file) => !file.endsWith('server.d.ts'))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
