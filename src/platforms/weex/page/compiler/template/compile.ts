import type { CompilerError, ElementNode, NodeTransform } from '@vue/compiler-core'
import {
  createRoot,
  ErrorCodes,
  generate,
  getBaseTransformPreset,
  transform,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { markupText, NO_ROOT, TWO_ROOTS } from '../../../../shared/page/compiler/messages.ts'
import { REPEATED_ROOT } from '../messages.ts'
import type { MappedCode } from '../../../../shared/page/compiler/output/join.ts'
import type { PageFile } from '../page.ts'
import { legacyTransform } from './legacy/transform.ts'
import { tellExpression } from '../../../../shared/page/compiler/template/expression-errors.ts'
import { attributeOf, isElement } from '../../../../shared/page/compiler/template/nodes.ts'
import { vueDirectives } from './vue/directives.ts'
import { vueTransform } from './vue/transform.ts'

/**
 * Compiles a template with Vue's own compiler.
 *
 * @param isComponent Returns whether an element of the given name is a component of a `.we` page.
 * @returns Body of a function; the function returns the render function.
 */
export function compileTemplate(
  file: PageFile,
  template: ElementNode,
  isComponent: (name: string) => boolean,
): MappedCode {
  const isLegacy = file.format === 'we'
  const root = createRoot(isLegacy ? onlyRoot(file, template) : template.children, file.source)
  if (template.children.length === 0 && !isLegacy)
    file.services.error(template.loc.start.offset, NO_ROOT)
  const own: NodeTransform = isLegacy ? legacyTransform(file, isComponent) : vueTransform(file)
  const [nodeTransforms, directiveTransforms] = getBaseTransformPreset(true)
  const options = {
    mode: 'function',
    prefixIdentifiers: true,
    hoistStatic: true,
    sourceMap: true,
    filename: file.name,
    runtimeGlobalName: 'require("vue")',
    nodeTransforms: [own, ...nodeTransforms],
    directiveTransforms: { ...directiveTransforms, ...vueDirectives },
    onError: (error: CompilerError) => tell(file, error),
  } as const
  transform(root, { ...options, nodeTransforms: [...options.nodeTransforms] })
  const { code, map } = generate(root, options)
  return { code, map: map! }
}

/**
 * Returns the only element allowed at the top of a `.we` template; texts beside the element are
 * left out.
 */
function onlyRoot(file: PageFile, template: ElementNode): ElementNode[] {
  const [root, second] = template.children.filter(isElement)
  const tell = file.services.error
  if (!root) tell(template.loc.start.offset, NO_ROOT)
  if (second) tell(second.loc.start.offset, TWO_ROOTS)
  const repeat = root && attributeOf(root, 'repeat')
  if (repeat) tell(repeat.loc.start.offset, REPEATED_ROOT)
  return root ? [root] : []
}

function tell(file: PageFile, { code, loc, message }: CompilerError): void {
  const start = loc?.start.offset ?? 0
  if (code === ErrorCodes.X_INVALID_EXPRESSION)
    return tellExpression(file, start, loc!.source, message.replace(/^[^:]*: /, ''))
  // Vue 2 wants the key where Vue 3 does not, and nothing is lost by it.
  if (code === ErrorCodes.X_V_FOR_TEMPLATE_KEY_PLACEMENT)
    return file.note('weex.vue-template-key', start)
  file.services.error(start, markupText(code, message, ''))
}
