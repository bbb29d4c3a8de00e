import type {
  CompoundExpressionNode,
  SimpleExpressionNode,
  TransformContext,
} from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageFile } from '../../../shared/page/compiler/page.ts'
import {
  codeAt,
  joinParts,
  type Part,
  splitInterpolations,
  type Stretch,
} from '../../../shared/page/compiler/template/interpolation.ts'
import type { TemplateFunctions } from '../template-module.ts'
import { safely } from './safe.ts'

/** Creates an expression from the user's code, in which a member of nothing is nothing. */
export function safeCode(file: PageFile, stretch: Stretch): SimpleExpressionNode {
  const code = codeAt(file, stretch)
  return { ...code, content: safely(code.content) }
}

/** Splits a text at `{{ }}` into pieces, whose code is safe; an empty text is a piece. */
export function partsOf(file: PageFile, stretch: Stretch): Part[] {
  const parts = splitInterpolations(file, stretch).map((part) =>
    part.kind === 'code' ? { ...part, text: safely(part.text) } : part,
  )
  return parts.length > 0 ? parts : [{ ...stretch, kind: 'text' }]
}

/** Returns the value of an attribute whose text has a single expression or none. */
export function valueOf(file: PageFile, stretch: Stretch): SimpleExpressionNode {
  const [part, ...more] = partsOf(file, stretch).filter(({ text }) => text.trim() !== '')
  if (part?.kind === 'code' && more.length === 0) return codeAt(file, part)
  return { ...codeAt(file, stretch), content: JSON.stringify(stretch.text) }
}

/** Returns the call of a function of the framework with the value of an attribute. */
export function called(
  file: PageFile,
  context: TransformContext,
  method: keyof TemplateFunctions,
  stretch: Stretch,
  before = '',
): CompoundExpressionNode {
  const value = joinParts(file, context, partsOf(file, stretch))
  const isCode = 'content' in value && !value.content.startsWith('"')
  const given = isCode ? processExpression(value as SimpleExpressionNode, context) : value
  return createCompoundExpression([`_ctx.${method}(${before}`, given, ')'])
}
