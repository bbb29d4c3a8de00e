import type { CompilerError } from '@vue/compiler-core'
import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageCode, PageServices, PageSource } from '../../../../page-compiler.ts'
import { compileScript, isTyped } from '../blocks.ts'
import { markupText } from '../messages.ts'
import { joinCode, type MappedCode } from '../output/join.ts'
import { openFile, type PageFile } from '../page.ts'
import { only } from '../positions.ts'
import { tellExpression } from '../template/expression-errors.ts'
import { generateTemplate } from '../template/generate.ts'
import { type Blocks, findBlocks, type StyleBlock } from './blocks.ts'
import { directives } from './directives.ts'
import { type Bindings, compileSetup } from './setup/index.ts'
import { templateTransform } from './transform.ts'

/** What a platform says to the compiler of its single-file components. */
export interface SfcPlatform {
  /** Returns whether a name in a template is an element; any other name is a component. */
  isElement(tag: string): boolean
  /**
   * Compiles a style block to code that adds the styles to the page.
   *
   * @param source The file with all but the block made blank.
   * @param scope Scope of the elements; `undefined` for all elements.
   */
  style(source: string, scope: string | undefined): Promise<StyleCode>
}

/** A compiled style block. */
export interface StyleCode {
  readonly code: string
  readonly classes: readonly string[]
}

const FAILED: PageCode = { code: '', map: '', strict: true, awaits: false }

/**
 * Compiles a single-file component of Vue 3 to a module whose default export is the component, with
 * `<script setup>` or without.
 */
export async function compileSfc(
  page: PageSource,
  services: PageServices,
  platform: SfcPlatform,
): Promise<PageCode> {
  const { file, hasFailed } = openFile(page, services)
  const blocks = findBlocks(file, platform.isElement)
  // What is in blocks that are not whole would only be wrong because of that.
  if (hasFailed()) return FAILED
  const { script, bindings } = blocks.setup
    ? await compileSetup(file, blocks)
    : { script: blocks.script && (await compileScript(file, blocks.script)), bindings: {} }
  const render = templateOf(file, blocks, platform, bindings)
  const scope = blocks.styles.some(({ scoped }) => scoped) ? `file ${page.name}` : undefined
  const styles = await Promise.all(
    blocks.styles.map((block) => {
      const alone = only(file.source, block.start, block.end)
      return platform.style(alone, block.scoped ? scope : undefined)
    }),
  )
  if (hasFailed()) return FAILED
  const pieces: MappedCode[] = [
    ...(script ? [{ code: script.code, map: JSON.parse(script.map) as object }] : []),
    { code: `\n;(function (exports) {\n${OWN}` },
    ...(render ? [{ code: 'own.render = (function () {\n' }, render, { code: '\n})();\n' }] : []),
    { code: settings(scope, blocks.styles, styles) },
    { code: '})(exports);\n' },
  ]
  return {
    ...joinCode(pieces, page.name),
    strict: script?.strict ?? true,
    awaits: script?.awaits ?? false,
  }
}

/** Code that makes the component, or takes it from what the script exports. */
const OWN = `Object.defineProperty(exports, '__esModule', { value: true });
const own = exports.default && typeof exports.default === 'object' ? exports.default : {};
exports.default = own;
`

function settings(
  scope: string | undefined,
  blocks: readonly StyleBlock[],
  styles: readonly StyleCode[],
): string {
  const modules = blocks.flatMap(({ module }, index) => {
    if (module === undefined) return []
    const names = styles[index]!.classes.map((name) => [name, name] as const)
    return [[module, Object.fromEntries(names)] as const]
  })
  return [
    ...(scope === undefined ? [] : [`own.__scopeId = ${JSON.stringify(scope)};`]),
    ...(modules.length === 0
      ? []
      : [`own.__cssModules = ${JSON.stringify(Object.fromEntries(modules))};`]),
    ...styles.map(({ code }) => code),
    '',
  ].join('\n')
}

function templateOf(
  file: PageFile,
  { template, script, setup }: Blocks,
  { isElement }: SfcPlatform,
  bindings: Bindings,
): MappedCode | undefined {
  if (!template) return undefined
  const typescript = [script, setup].some((block) => block && isTyped(block))
  return generateTemplate(file, template.children, {
    transform: templateTransform(file, isElement, typescript),
    directives,
    bindings,
    typescript,
    error: (error) => tell(file, error),
  })
}

function tell(file: PageFile, { code, loc, message }: CompilerError): void {
  const start = loc?.start.offset ?? 0
  if (code === ErrorCodes.X_INVALID_EXPRESSION)
    return tellExpression(file, start, loc!.source, message.replace(/^[^:]*: /, ''))
  file.services.error(start, markupText(code, message, ''))
}
