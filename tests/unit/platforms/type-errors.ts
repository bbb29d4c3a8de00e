import ts from 'typescript'
import { besideTypes } from '../../../src/platforms/beside-types.ts'

/**
 * Returns the compiler's errors in the programs of a folder with a `tsconfig.json`. As in the
 * editor, the names beside the platform's WebSocket API are of type `any`.
 */
export function typeErrors(platform: string, folder: string): string[] {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const declarations = fileNames.filter((name) => name.endsWith('.d.ts'))
  const texts = declarations.map((name) => ts.sys.readFile(name)!)
  const beside = new Map(
    besideTypes(platform, texts).map((text, index) => [`/beside-${index}.d.ts`, text]),
  )
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...fileNames, ...beside.keys()], options, {
    ...host,
    fileExists: (name) => beside.has(name) || host.fileExists(name),
    getSourceFile(name, target) {
      const text = beside.get(name)
      return text === undefined
        ? host.getSourceFile(name, target)
        : ts.createSourceFile(name, text, target)
    },
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    return `${file?.fileName ?? 'options'}: ${text}`
  })
}
