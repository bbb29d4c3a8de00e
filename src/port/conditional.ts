import type { Reader } from '../platforms/port-contract.ts'
import { Refusal } from './refusal.ts'
import type { Source } from './source/parse.ts'

const DIRECTIVE = /^[ \t]*#(?:ifdef|ifndef|else|endif)\b/

/**
 * Refuses a program with conditional comments, of which only the platform's compiler knows the
 * result.
 *
 * @throws Refusal
 */
export function refuseConditions({ comments }: Source, { conditional }: Reader): void {
  const first = conditional && comments.find(({ value }) => DIRECTIVE.test(value))
  if (first) throw new Refusal('conditional', {}, first.loc!.start.line)
}
