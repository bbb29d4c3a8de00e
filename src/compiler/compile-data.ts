import type { CompiledFile } from '../runtime/request.ts'
import { stringLiteral } from '../writing/javascript.ts'
import type { CompileError } from './contract.ts'
import { errorAt } from './errors.ts'
import { kindOf } from './file-names.ts'
import { invalidJsonText } from './messages.ts'

/** A source map without a mapping: compiled data has no lines of the user's. */
const NO_MAP = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })

/**
 * Compiles a file that is no code to a module, as bundlers do: JSON to its value, a style sheet to
 * its class names, any other text to the text.
 *
 * @returns The compiled file, or the errors.
 */
export function compileData(name: string, source: string): CompiledFile | CompileError[] {
  const kind = kindOf(name)
  if (kind === 'json') {
    const offset = invalidAt(source)
    if (offset !== undefined) return [errorAt(name, source, offset, invalidJsonText(name))]
    return moduleOf(name, `JSON.parse(${stringLiteral(source.replace(/^\uFEFF/, ''))})`)
  }
  if (kind === 'style') return moduleOf(name, classNames(source))
  return moduleOf(name, stringLiteral(source))
}

const moduleOf = (name: string, value: string): CompiledFile => ({
  name,
  code: `module.exports = ${value};`,
  map: NO_MAP,
  strict: true,
  awaits: false,
  notes: [],
})

/** Returns where a text stops being JSON, or `undefined` for valid JSON. */
function invalidAt(source: string): number | undefined {
  try {
    JSON.parse(source.replace(/^\uFEFF/, ''))
    return undefined
  } catch (error) {
    const { message } = error as Error
    const position = /position (\d+)/.exec(message)?.[1]
    if (position !== undefined) return Math.min(Number(position), source.length)
    const line = /line (\d+) column (\d+)/.exec(message)
    if (!line) return /end of|Unexpected EOF/i.test(message) ? source.length : 0
    const before = source.split('\n').slice(0, Number(line[1]) - 1)
    return before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(line[2]) - 1
  }
}

/** Writes an object with the class names of a style sheet, each under its own name. */
function classNames(source: string): string {
  const plain = source.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
  const names = new Set([...plain.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name!))
  const entries = [...names].map((name) => `[${stringLiteral(name)}]: ${stringLiteral(name)}`)
  return `{ ${entries.join(', ')} }`
}
