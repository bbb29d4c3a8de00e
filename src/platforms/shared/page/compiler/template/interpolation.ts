import type {
  CompoundExpressionNode,
  SimpleExpressionNode,
  TransformContext,
} from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { OPEN_BRACES } from '../messages.ts'
import type { PageFile } from '../page.ts'
import { expression } from './nodes.ts'

/** A text of the source with the offset. */
export interface Stretch {
  readonly text: string
  readonly start: number
}

/** A piece of a text with `{{ }}`: literal text or an expression. */
export type Part = Stretch & { readonly kind: 'text' | 'code' }

/** Splits a text at `{{ }}`; empty pieces are left out. */
export function splitInterpolations(file: PageFile, { text, start }: Stretch): Part[] {
  const parts: Part[] = []
  const add = (kind: Part['kind'], from: number, to: number) => {
    const piece = text.slice(from, to)
    if (kind === 'text' ? piece : piece.trim())
      parts.push({ kind, text: piece, start: start + from })
  }
  let at = 0
  for (;;) {
    const open = text.indexOf('{{', at)
    if (open < 0) break
    const close = text.indexOf('}}', open)
    if (close < 0) {
      file.services.error(start + open, OPEN_BRACES)
      break
    }
    add('text', at, open)
    // Of three braces the last is the expression's own, as in `{{ {a: 1} }}` without the blanks.
    const end = text[close + 2] === '}' ? close + 1 : close
    add('code', open + 2, end)
    at = end + 2
  }
  add('text', at, text.length)
  return parts
}

/**
 * Returns the content of braces around a whole text, e.g. `b` of `{{b}}`; without braces, the text.
 */
export function withoutBraces({ text, start }: Stretch): Stretch {
  const [, before, code] = /^(\s*\{\{)([^]*)\}\}\s*$/.exec(text) ?? []
  return code === undefined ? { text, start } : { text: code, start: start + before!.length }
}

/** Creates an expression from the user's code, at the place in the source. */
export function codeAt(file: PageFile, { text, start }: Stretch): SimpleExpressionNode {
  return expression(text, file.places.range(start, start + text.length))
}

/**
 * Joins the pieces of a text into a single expression. A piece of code alone keeps the type of the
 * value; several pieces become a text, with `undefined` and objects converted as in JavaScript.
 */
export function joinParts(
  file: PageFile,
  context: TransformContext,
  parts: readonly Part[],
): SimpleExpressionNode | CompoundExpressionNode {
  const [first] = parts
  if (parts.length === 1)
    return first!.kind === 'code'
      ? codeAt(file, first!)
      : { ...codeAt(file, first!), content: JSON.stringify(first!.text) }
  const children: CompoundExpressionNode['children'] = ['""']
  for (const part of parts) {
    if (part.kind === 'text') children.push(` + ${JSON.stringify(part.text)}`)
    else children.push(' + (', processExpression(codeAt(file, part), context), ')')
  }
  return createCompoundExpression(children)
}
