import type { Text } from '../../text.ts'
import { ConditionError, holds } from './expression.ts'
import { unclosedText, unopenedText, unreadableText } from './messages.ts'

/** A part of a source by offsets, the end not included. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** What the conditional comments of a source say. */
export interface Conditions {
  /** Parts that are not compiled, in order. */
  readonly excluded: readonly Part[]
  readonly problems: readonly { readonly offset: number; readonly text: Text }[]
}

/**
 * Matches a directive in a comment of a script, a style sheet or markup. The condition ends with the
 * comment.
 */
const DIRECTIVE =
  /(?:\/\/|\/\*|<!--)[ \t]*#(ifdef|ifndef|else|endif)\b([^\n]*?)(?:\*\/|-->|(?=\r?\n)|$(?![^]))/g

/** A block that is open. */
interface Block {
  readonly directive: string
  readonly offset: number
  /** Whether what surrounds the block is compiled. */
  readonly within: boolean
  /** Whether the part of the block in hand is compiled. */
  included: boolean
}

/**
 * Reads the conditional comments of a source: `#ifdef`, `#ifndef`, `#else` and `#endif`, which nest.
 *
 * @param names Names that hold, e.g. `H5`.
 */
export function readConditions(source: string, names: ReadonlySet<string>): Conditions {
  const excluded: Part[] = []
  const problems: { offset: number; text: Text }[] = []
  const open: Block[] = []
  let excludedFrom: number | undefined

  /** Starts or ends an excluded part at a directive. */
  function turn(included: boolean, before: number, after: number): void {
    if (!included) excludedFrom ??= after
    else if (excludedFrom !== undefined) {
      if (before > excludedFrom) excluded.push({ from: excludedFrom, to: before })
      excludedFrom = undefined
    }
  }

  function evaluate(directive: string, condition: string, offset: number): boolean {
    try {
      return holds(condition, names) === (directive === 'ifdef')
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error
      problems.push({ offset, text: unreadableText(directive, condition) })
      return true
    }
  }

  for (const match of source.matchAll(DIRECTIVE)) {
    const [whole, directive = '', condition = ''] = match
    const offset = match.index
    const end = offset + whole.length
    const block = open.at(-1)
    if (directive === 'ifdef' || directive === 'ifndef') {
      const within = block?.included ?? true
      const included = evaluate(directive, condition.trim(), offset) && within
      open.push({ directive, offset, within, included })
      turn(included, offset, end)
    } else if (!block) {
      problems.push({ offset, text: unopenedText(directive) })
    } else if (directive === 'else') {
      block.included = block.within && !block.included
      turn(block.included, offset, end)
    } else {
      open.pop()
      turn(block.within, offset, end)
    }
  }
  for (const { directive, offset } of open) {
    problems.push({ offset, text: unclosedText(directive) })
  }
  if (excludedFrom !== undefined) excluded.push({ from: excludedFrom, to: source.length })
  return { excluded, problems }
}
