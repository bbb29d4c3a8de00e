import type { ForParseResult, TransformContext } from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageFile } from '../page.ts'
import { codeAt, type Stretch } from './interpolation.ts'
import { expression } from './nodes.ts'

/** `value in list` or `(key, value) in list`. */
const NAMED = /^(\s*(?:\(\s*([\w$]+)\s*,\s*([\w$]+)\s*\)|([\w$]+))\s+in\s+)([^]+)$/

/** The parts of a loop as written. */
export interface LoopParts {
  readonly list: Stretch
  /** Name of an item, if given. */
  readonly item?: string
  /** Name of the index or key, if given. */
  readonly at?: string
}

/** Reads `list`, `item in list` or `(at, item) in list`. */
export function readLoop({ text, start }: Stretch): LoopParts {
  const [, head, at, paired, single] = NAMED.exec(text) ?? []
  if (head === undefined) return { list: { text, start } }
  const list = { text: text.slice(head.length), start: start + head.length }
  return { list, item: paired ?? single!, ...(at !== undefined && { at }) }
}

/**
 * Repeats over a list as converted by a function of the framework.
 *
 * @param method Member of the template's context.
 * @param rounds Parameter for each round; `_ctx` replaces the context.
 * @param more Code of further arguments.
 */
export function loopOver(
  file: PageFile,
  context: TransformContext,
  method: string,
  list: Stretch,
  rounds: string,
  more = '',
): ForParseResult {
  const source = createCompoundExpression([
    `_ctx.${method}(`,
    processExpression(codeAt(file, list), context),
    `${more})`,
  ])
  const name = expression(rounds, file.places.range(list.start, list.start))
  const value = rounds === '_ctx' ? name : processExpression(name, context, true)
  return { source, value, key: undefined, index: undefined, finalized: true }
}
