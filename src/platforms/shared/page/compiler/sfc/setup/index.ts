import { parse } from '@babel/parser'
import type { Comment, Node, Statement } from '@babel/types'
import type { BindingMetadata } from '@vue/compiler-core'
import { BindingTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageCode } from '../../../../../page-compiler.ts'
import { type Block, compileScript, isTyped } from '../../blocks.ts'
import { Edits, remapColumns } from '../../edits.ts'
import type { PageFile } from '../../page.ts'
import { only } from '../../positions.ts'
import type { Blocks } from '../blocks.ts'
import { awaitIn } from './await.ts'
import { allBindingsOf, bindingsOf, type Declared, isTypeOnly } from './bindings.ts'
import { knownTypes } from './imported-types.ts'
import { type Declarations, Macros } from './macros.ts'
import { AWAIT, EXPORT, SCRIPT_AFTER } from './messages.ts'
import { rewriteProperties } from './properties.ts'

/** Names that a template finds in `setup` or among the properties, by kind. */
export type Bindings = BindingMetadata

/** A compiled script, and what the template knows of it. */
export interface CompiledSetup {
  readonly script: PageCode | undefined
  readonly bindings: Bindings
}

const FAILED: CompiledSetup = { script: undefined, bindings: {} }

/** Compiles `<script setup>`, and the `<script>` beside it, to a component with `setup()`. */
export async function compileSetup(file: PageFile, blocks: Blocks): Promise<CompiledSetup> {
  const setup = blocks.setup!
  const beside = blocks.script
  if (beside && beside.start > setup.start) {
    file.services.error(beside.start, SCRIPT_AFTER)
    return FAILED
  }
  const parsed = parseBlock(file, setup)
  const parsedBeside = beside && parseBlock(file, beside)
  if (!parsed || (beside && !parsedBeside)) return tellFault(file, [beside, setup])
  const source = join(file.source, [beside, setup])
  const edits = new Edits(source)
  const hasDefault = moveDefault(edits, parsedBeside?.body ?? [])
  const bindings = lower(file, edits, { setup, parsed, parsedBeside, hasDefault, blocks })
  const edited = edits.apply()
  const typescript = isTyped(setup) || (beside !== undefined && isTyped(beside))
  const options = { origin: edited.origin }
  const script = await file.services.compileScript(edited.source, typescript, options)
  return {
    script: script && { ...script, map: remapColumns(script.map, source, edited) },
    bindings,
  }
}

interface Parsed {
  readonly body: readonly Statement[]
  readonly comments: readonly Comment[]
}

interface Setup {
  readonly setup: Block
  readonly parsed: Parsed
  readonly parsedBeside: Parsed | undefined
  readonly hasDefault: boolean
  readonly blocks: Blocks
}

/** Puts the statements into `setup()`, and returns what the template can name. */
function lower(
  file: PageFile,
  edits: Edits,
  { setup, parsed, parsedBeside, hasDefault, blocks }: Setup,
): Bindings {
  const types = knownTypes([...(parsedBeside?.body ?? []), ...parsed.body], file)
  const macros = new Macros(file, edits, types, parsed.comments)
  const firstOther = parsed.body.find(({ type }) => type !== 'ImportDeclaration')
  const start = firstOther ? firstOther.start! : setup.end
  const declared: Declared[] = []
  let moved = ''
  for (const statement of parsed.body) {
    if (statement.type === 'ImportDeclaration' && statement.start! > start) {
      moved += `${source(file, statement)};`
      edits.blank(statement.start!, statement.end!)
    }
    declared.push(...bindingsOf(statement))
    checkStatement(file, edits, statement)
    rewriteMacros(macros, statement)
  }
  const { declarations } = macros
  rewriteProperties(parsed.body, edits, declarations.destructured)
  const others = allBindingsOf(parsedBeside?.body ?? [])
  const named = [...others, ...declared].filter(({ name }) => !declarations.destructured.has(name))
  const words = wordsOf(file, blocks)
  const shown = named.filter(({ name, imported }) => !imported || words.has(name))
  edits.insert(start, `;${moved}${head(hasDefault, declarations)}`)
  edits.insert(setup.end, `\n;return { ${shown.map(member).join(', ')} } } };`)
  return metadata(shown, declarations)
}

/** Returns the code before the statements of `setup()`. */
function head(hasDefault: boolean, { props, emits, options, exposes }: Declarations): string {
  const merged = (parts: readonly string[]) =>
    parts.length > 1 ? `require("vue").mergeModels(${parts.join(', ')})` : parts[0]
  return [
    'export default {',
    ...(hasDefault ? ['...__default__,'] : []),
    ...options,
    ...(props.length > 0 ? [`props: ${merged(props)},`] : []),
    ...(emits.length > 0 ? [`emits: ${merged(emits)},`] : []),
    `setup(__props, { expose: __expose, emit: __emit }) { ${exposes ? '' : '__expose(); '}`,
  ].join(' ')
}

/** Returns the code of a member of what `setup()` returns. */
function member({ name, imported, changes }: Declared): string {
  if (imported) return `get ${name}() { return ${name} }`
  if (!changes) return name
  return `get ${name}() { return ${name} }, set ${name}(value) { ${name} = value }`
}

function metadata(
  shown: readonly Declared[],
  { propertyNames, destructured }: Declarations,
): Bindings {
  const kinds: Record<string, BindingTypes> = {}
  for (const name of propertyNames) kinds[name] = BindingTypes.PROPS
  for (const { name, changes } of shown)
    kinds[name] = changes ? BindingTypes.SETUP_LET : BindingTypes.SETUP_MAYBE_REF
  const aliases: Record<string, string> = {}
  for (const [local, property] of destructured) {
    if (local === property) continue
    kinds[local] = BindingTypes.PROPS_ALIASED
    aliases[local] = property
  }
  return { ...kinds, __propsAliases: aliases } as Bindings
}

function rewriteMacros(macros: Macros, statement: Statement): void {
  if (statement.type === 'ExpressionStatement') {
    const call = Macros.callIn(statement.expression)
    if (call) macros.rewrite(call)
  }
  if (statement.type !== 'VariableDeclaration') return
  for (const { init, id } of statement.declarations) {
    const call = Macros.callIn(init)
    if (call) macros.rewrite(call, id)
  }
}

function checkStatement(file: PageFile, edits: Edits, statement: Statement): void {
  const waiting = awaitIn(statement)
  if (waiting) file.services.error(waiting.start!, AWAIT)
  const isExport = /^Export/.test(statement.type)
  if (!isExport) return
  const { declaration, start } = statement as { declaration?: Node | null; start?: number }
  // A type has no place outside of `setup()`; nothing imports it from here but types.
  if (declaration && isTypeOnly(declaration)) edits.blank(start!, declaration.start!)
  else file.services.error(start!, EXPORT)
}

/** Replaces the default export of the `<script>` beside with a variable, and returns whether any. */
function moveDefault(edits: Edits, statements: readonly Statement[]): boolean {
  const found = statements.find(({ type }) => type === 'ExportDefaultDeclaration')
  if (found?.type !== 'ExportDefaultDeclaration') return false
  edits.replace(found.start!, found.declaration.start!, 'const __default__ = ')
  return true
}

/** Returns all words of the template, and the names that its tags and directives may stand for. */
function wordsOf({ source }: PageFile, { template }: Blocks): ReadonlySet<string> {
  const { start, end } = template?.loc ?? { start: { offset: 0 }, end: { offset: 0 } }
  const text = source.slice(start.offset, end.offset)
  const words = new Set(text.match(/[\w$]+/g))
  for (const name of text.match(/[\w-]+/g) ?? []) {
    const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    words.add(camel).add(camel.charAt(0).toUpperCase() + camel.slice(1))
  }
  return words
}

function parseBlock(file: PageFile, block: Block): Parsed | undefined {
  try {
    const { program, comments } = parse(only(file.source, block.start, block.end), {
      sourceType: 'module',
      allowAwaitOutsideFunction: true,
      plugins: isTyped(block) ? ['typescript'] : [],
    })
    return { body: program.body, comments: comments ?? [] }
  } catch {
    return undefined
  }
}

/** Reports the fault of scripts that cannot be parsed, in the words of the script compiler. */
async function tellFault(
  file: PageFile,
  blocks: readonly (Block | undefined)[],
): Promise<CompiledSetup> {
  for (const block of blocks) {
    if (!block || parseBlock(file, block)) continue
    const compiled = await compileScript(file, block)
    if (!compiled) return FAILED
    tellParser(file, block)
  }
  return FAILED
}

/** Reports what the parser says of a script that the script compiler takes. */
function tellParser({ source, services }: PageFile, block: Block): void {
  const alone = only(source, block.start, block.end)
  try {
    parse(alone, { sourceType: 'module', plugins: isTyped(block) ? ['typescript'] : [] })
  } catch (thrown) {
    const { message, pos = block.start } = thrown as Error & { pos?: number }
    const text = message.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '')
    services.error(pos, services.syntaxErrorText(text, alone, pos))
  }
}

function join(source: string, blocks: readonly (Block | undefined)[]): string {
  let text = only(source, 0, 0)
  for (const block of blocks) {
    if (!block) continue
    const { start, end } = block
    text = text.slice(0, start) + source.slice(start, end) + text.slice(end)
  }
  return text
}

const source = (file: PageFile, { start, end }: Node): string => file.source.slice(start!, end!)
