import type { CompilerError, ElementNode } from '@vue/compiler-core'
import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { markupText, NO_ROOT } from '../../../../shared/page/compiler/messages.ts'
import type { MappedCode } from '../../../../shared/page/compiler/output/join.ts'
import { tellExpression } from '../../../../shared/page/compiler/template/expression-errors.ts'
import { generateTemplate, onlyRoot } from '../../../../shared/page/compiler/template/generate.ts'
import { attributeOf } from '../../../../shared/page/compiler/template/nodes.ts'
import { REPEATED_ROOT } from '../messages.ts'
import type { PageFile } from '../page.ts'
import { legacyTransform } from './legacy/transform.ts'
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
  const { services } = file
  if (template.children.length === 0 && !isLegacy)
    services.error(template.loc.start.offset, NO_ROOT)
  return generateTemplate(file, isLegacy ? legacyRoot(file, template) : template.children, {
    transform: isLegacy ? legacyTransform(file, isComponent) : vueTransform(file),
    directives: vueDirectives,
    error: (error) => tell(file, error),
  })
}

/** Returns the root of a `.we` template, which cannot be repeated. */
function legacyRoot(file: PageFile, template: ElementNode): ElementNode[] {
  const root = onlyRoot(file, template)
  const repeat = root && attributeOf(root, 'repeat')
  if (repeat) file.services.error(repeat.loc.start.offset, REPEATED_ROOT)
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
