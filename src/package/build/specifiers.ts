import { posix } from 'node:path'
import ts from 'typescript'
import type { Ambient } from './ambient.ts'

/**
 * Points the imports of a declaration file to files of the package: `./a.ts` to `./a.js`, a
 * platform's module and a global namespace to the generated file.
 *
 * @param file Path of the file in the folder of types.
 */
export function pointTo(text: string, file: string, ambient: Ambient): string {
  const { importedFiles } = ts.preProcessFile(text)
  let result = text
  // From the end, so that the places before it stay true.
  for (const { fileName, pos } of [...importedFiles].sort((a, b) => b.pos - a.pos)) {
    const target = targetOf(fileName, file, ambient)
    // `pos` and `end` are those of the quoted text without its quotes.
    const at = result.indexOf(fileName, pos)
    result = result.slice(0, at) + target + result.slice(at + fileName.length)
  }
  for (const [name, home] of ambient.namespaces) {
    const uses = new RegExp(`\\b(?:${name}\\.|typeof ${name}\\b)`)
    if (home === file || !uses.test(withoutComments(result))) continue
    result = `import type { ${name} } from '${toFile(home, file)}'\n${result}`
  }
  return result
}

function targetOf(specifier: string, file: string, { modules }: Ambient): string {
  const declared = modules.get(specifier)
  if (declared) return toFile(declared, file)
  return specifier.startsWith('.') ? specifier.replace(/\.ts$/, '.js') : specifier
}

/** Returns the path between two files of the folder, as written in an import. */
function toFile(target: string, from: string): string {
  const path = posix.relative(posix.dirname(from), target.replace(/\.d\.ts$/, '.js'))
  return path.startsWith('.') ? path : `./${path}`
}

/** Removes comments and quoted module names; both may contain a name. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'/g, '')
