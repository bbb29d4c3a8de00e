import type { CompilerError, ElementNode, TemplateChildNode } from '@vue/compiler-core'
import { baseParse, ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { stringLiteral } from '../../../../writing/javascript.ts'
import type { CompilePage, PageCode } from '../../../page-compiler.ts'
import { valueOf } from '../../../shared/page/compiler/blocks.ts'
import { markupText } from '../../../shared/page/compiler/messages.ts'
import { joinCode, type MappedCode } from '../../../shared/page/compiler/output/join.ts'
import { openFile, type PageFile } from '../../../shared/page/compiler/page.ts'
import { TOLERATED } from '../../../shared/page/compiler/parse.ts'
import { tellExpression } from '../../../shared/page/compiler/template/expression-errors.ts'
import { generateTemplate } from '../../../shared/page/compiler/template/generate.ts'
import { attributeOf, isElement } from '../../../shared/page/compiler/template/nodes.ts'
import { ELSE_WITHOUT_IF, noFile } from './messages.ts'
import { wxmlTransform } from './transform.ts'
import { compileWxs, withoutScripts } from './wxs.ts'

const NOTHING: PageCode = { code: '', map: '', strict: true, awaits: false }

/** Compiles a `.wxml` file to a `TemplateModule`. */
export const compileTemplateFile: CompilePage = async (page, services) => {
  const { file, hasFailed } = openFile(page, services)
  const children = parse(file)
  if (hasFailed()) return NOTHING
  const elements = [...within(children)]
  const named = (name: string) => elements.filter(({ tag }) => tag === name)
  const definitions = named('template').filter((element) => attributeOf(element, 'name'))
  const scripts = await Promise.all(
    named('wxs').map((element): Promise<MappedCode[]> | MappedCode[] => {
      const name = valueOf(element, 'module')
      return attributeOf(element, 'src')
        ? [{ code: `${stringLiteral(name)}: ${loadOf(file, element)},\n` }]
        : compileWxs(file, element.loc.start.offset, name)
    }),
  )
  const pieces: MappedCode[] = [
    { code: 'module.exports = { scripts: {\n' },
    ...scripts.flat(),
    { code: '}, imports: [\n' },
    ...named('import').map((element) => ({ code: `${loadOf(file, element)},\n` })),
    { code: '], includes: {\n' },
    ...named('include').map((element) => ({
      code: `${stringLiteral(valueOf(element, 'src'))}: ${loadOf(file, element)},\n`,
    })),
    { code: '}, templates: {\n' },
    ...definitions.flatMap((element) => [
      { code: `${stringLiteral(valueOf(element, 'name'))}: ` },
      ...renderOf(file, element.children),
    ]),
    { code: '}, render: ' },
    ...renderOf(file, children),
    { code: '}\n' },
  ]
  return hasFailed() ? NOTHING : { ...joinCode(pieces, page.name), strict: true, awaits: false }
}

function parse(file: PageFile): TemplateChildNode[] {
  return baseParse(withoutScripts(file.source), {
    comments: false,
    onError(error) {
      if (!TOLERATED.has(error.code)) tell(file, error)
    },
  }).children
}

/** Returns the elements among nodes, with those inside. */
function* within(nodes: readonly TemplateChildNode[]): Generator<ElementNode> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield node
    yield* within(node.children)
  }
}

const renderOf = (file: PageFile, nodes: TemplateChildNode[]): MappedCode[] => [
  { code: '(function () {\n' },
  generateTemplate(file, nodes, {
    transform: wxmlTransform(file),
    error: (fault) => tell(file, fault),
  }),
  { code: '\n})(),\n' },
]

/** Returns a function that loads the file that an element names. */
function loadOf(file: PageFile, element: ElementNode): string {
  const src = valueOf(element, 'src')
  const path = /^\.{0,2}\//.test(src) ? src : `./${src}`
  const specifier = /\.\w+$/.test(path) ? path : `${path}.wxml`
  if (!file.read?.(specifier)) file.services.error(element.loc.start.offset, noFile(src))
  return `() => require(${stringLiteral(specifier)})`
}

function tell(file: PageFile, { code, loc, message }: CompilerError): void {
  const start = loc?.start.offset ?? 0
  if (code === ErrorCodes.X_INVALID_EXPRESSION)
    return tellExpression(file, start, loc!.source, message.replace(/^[^:]*: /, ''))
  const [, tag = ''] = /^<\/?\s*([^\s/>]*)/.exec(file.source.slice(start)) ?? []
  const isElse = code === ErrorCodes.X_V_ELSE_NO_ADJACENT_IF
  file.services.error(start, isElse ? ELSE_WITHOUT_IF : markupText(code, message, tag))
}
