import type { PageCode } from '../../../../page-compiler.ts'
import { joinCode, type MappedCode } from './join.ts'

/** The compiled parts of a page, or of an inline component in a page. */
export interface CompiledParts {
  /** None for a file without a script. */
  readonly script: PageCode | undefined
  readonly template: MappedCode
  /** Compiled style, as plain values. */
  readonly style: object
}

/** A compiled page. */
export interface CompiledPage extends CompiledParts {
  /** Format of the file, by the extension without the dot. */
  readonly format: string
  /** Inline components by name; each may use earlier components. */
  readonly inline: ReadonlyMap<string, CompiledParts>
  /** Code of further members of the module, each with a comma. */
  readonly members?: string
  /** Components in files, by name, with the specifier for `require`. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Builds the CommonJS body of a page: first the script, on the same lines as in the file, then the
 * code for creating a `PageModule`.
 */
export function emitModule(page: CompiledPage, name: string): PageCode {
  const { script, format, inline, files } = page
  const pieces: MappedCode[] = [
    ...scriptOf(page),
    { code: '\n;module.exports = (function (page, components) {\n' },
    ...[...files].map(([key, specifier]) => ({
      code: `components[${JSON.stringify(key)}] = require(${JSON.stringify(specifier)});\n`,
    })),
    ...[...inline].flatMap(([key, parts]) => [
      { code: `components[${JSON.stringify(key)}] = (function (module, components) {\n` },
      { code: '(function (exports) {\n' },
      ...scriptOf(parts),
      { code: '\n})(module.exports);\nconst page = module.exports;\n' },
      ...definition(parts, format),
      { code: '})({ exports: {} }, Object.assign({}, components));\n' },
    ]),
    ...definition(page, format, page.members),
    { code: '})(module.exports, {})\n' },
  ]
  const scripts = [page, ...inline.values()].flatMap(({ script }) => script ?? [])
  return {
    ...joinCode(pieces, name),
    strict: scripts.every(({ strict }) => strict),
    awaits: script?.awaits ?? false,
  }
}

function scriptOf({ script }: CompiledParts): MappedCode[] {
  return script ? [{ code: script.code, map: JSON.parse(script.map) as object }] : []
}

/** Returns the code of the module, with the variables `page` and `components` as parts. */
function definition(
  { template, style }: CompiledParts,
  format: string,
  members = '',
): MappedCode[] {
  const script = 'page && page.__esModule ? page.default : page'
  return [
    { code: `return { format: "${format}", components, script: ${script},\n${members}` },
    { code: `style: ${JSON.stringify(style)},\nrender: (function () {\n` },
    template,
    { code: '\n})() }\n' },
  ]
}
