import type { CssSyntaxError, Declaration, Rule } from 'postcss'
import parse from 'postcss/lib/parse'
import type { StyleClass } from '../../../../shared/page/styles/rules.ts'
import type { Block } from '../../../../shared/page/compiler/blocks.ts'
import { noLanguage } from '../../../../shared/page/compiler/messages.ts'
import type { PageFile } from '../page.ts'
import { only } from '../../../../shared/page/compiler/positions.ts'
import { styleErrorText } from '../../../../shared/page/styles/compile/messages.ts'
import { readDeclaration } from './declaration.ts'
import { toCamelCase } from '../../../../shared/page/styles/compile/value.ts'

/** A single class, optionally in the pressed state: the only selector in Weex's styles. */
const SELECTOR = /^\.([\w-]+)(:active)?$/

/** Compiles style blocks to classes by name; later declarations win. */
export function compileStyles(
  file: PageFile,
  blocks: readonly Block[],
): Record<string, StyleClass> {
  const classes: Record<string, Record<string, string | number>> = {}
  for (const block of blocks) {
    for (const rule of rulesOf(file, block)) {
      const declarations = declarationsOf(file, rule)
      for (const selector of rule.selectors) {
        const [, name, state = ''] = SELECTOR.exec(selector) ?? []
        if (name === undefined) {
          file.note('weex.style-selector', offsetOf(rule), { selector })
          continue
        }
        const style = (classes[name] ??= {})
        for (const [property, value] of declarations) style[property + state] = value
      }
    }
  }
  return classes
}

function rulesOf(file: PageFile, block: Block): Rule[] {
  const rules: Rule[] = []
  try {
    for (const node of parse(only(file.source, block.start, block.end)).nodes) {
      if (node.type === 'rule') rules.push(node)
      else if (node.type === 'atrule')
        file.note('weex.style-selector', offsetOf(node), { selector: `@${node.name}` })
    }
  } catch (thrown) {
    const { line = 1, column = 1, reason } = thrown as CssSyntaxError
    file.services.error(file.places.offset(line, column), styleErrorText(reason))
  }
  return rules
}

/**
 * Returns the declarations of a rule, by names in camel case. Rules within rules belong to another
 * language.
 */
function declarationsOf(file: PageFile, rule: Rule): [property: string, value: string | number][] {
  const declarations: [string, string | number][] = []
  for (const node of rule.nodes) {
    if (node.type === 'rule') file.services.error(offsetOf(node), noLanguage('scss'))
    if (node.type !== 'decl') continue
    const value = readDeclaration(file, node.prop, node.value, offsetOf(node))
    if (value !== undefined) declarations.push([toCamelCase(node.prop), value])
  }
  return declarations
}

const offsetOf = (node: Rule | Declaration | { source?: Rule['source'] }): number =>
  node.source!.start!.offset
