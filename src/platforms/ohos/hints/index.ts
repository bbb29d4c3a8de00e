import type * as TypeScript from 'typescript'
import type { ScriptHint, ScriptHints } from '../../script-hints.ts'
import { expressionRules } from './expressions.ts'
import type { Rule } from './rule.ts'
import { statementRules } from './statements.ts'
import { typeRules } from './types.ts'

const RULES: readonly Rule[] = [...statementRules, ...expressionRules, ...typeRules]

/** Rules of ArkTS, by which a device's compiler refuses what runs here. */
export const hints: ScriptHints = { extension: '.ets', find }

function find(script: TypeScript.SourceFile, ts: typeof TypeScript): ScriptHint[] {
  const found: ScriptHint[] = []
  const visit = (node: TypeScript.Node): void => {
    for (const { id, text, find } of RULES) {
      const place = find(node, ts)
      if (!place) continue
      const start = place.getStart(script)
      found.push({ start, length: place.getEnd() - start, rule: id, text })
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(script, visit)
  return found
}
