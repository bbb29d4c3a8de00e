import type { CompilerError, ElementNode } from '@vue/compiler-core'
import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { markupText } from '../../../../page/compiler/messages.ts'
import type { MappedCode } from '../../../../page/compiler/output/join.ts'
import { tellExpression } from '../../../../page/compiler/template/expression-errors.ts'
import { generateTemplate, onlyRoot } from '../../../../page/compiler/template/generate.ts'
import { attributeOf } from '../../../../page/compiler/template/nodes.ts'
import { BLOCK_AT_ROOT, ELSE_WITHOUT_IF, LOOP_AT_ROOT } from '../messages.ts'
import type { PageFile } from '../page.ts'
import { uxTransform } from './transform.ts'

/**
 * Compiles a template with Vue's own compiler.
 *
 * @param components Components of `<import>`, by name.
 * @returns Body of a function; the function returns the render function.
 */
export function compileTemplate(
  file: PageFile,
  template: ElementNode,
  components: ReadonlyMap<string, string>,
): MappedCode {
  const root = onlyRoot(file, template)
  const { error } = file.services
  if (root?.tag === 'block') error(root.loc.start.offset, BLOCK_AT_ROOT)
  for (const name of ['for', 'if']) {
    const found = root && attributeOf(root, name)
    if (found) error(found.loc.start.offset, LOOP_AT_ROOT)
  }
  return generateTemplate(file, root ? [root] : [], {
    transform: uxTransform(file, components),
    error: (fault) => tell(file, fault),
  })
}

function tell(file: PageFile, { code, loc, message }: CompilerError): void {
  const start = loc?.start.offset ?? 0
  if (code === ErrorCodes.X_INVALID_EXPRESSION)
    return tellExpression(file, start, loc!.source, message.replace(/^[^:]*: /, ''))
  const isElse = code === ErrorCodes.X_V_ELSE_NO_ADJACENT_IF
  file.services.error(start, isElse ? ELSE_WITHOUT_IF : markupText(code, message, ''))
}
