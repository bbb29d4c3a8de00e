import type { AtRule, CssSyntaxError, Declaration, Rule } from 'postcss'
import parse from 'postcss/lib/parse'
import type { Text } from '../../../../../text.ts'
import type { StyleClass, StyleRule } from '../rules.ts'
import { styleErrorText } from './messages.ts'
import { offsetIn } from './offset.ts'
import { parseSelector } from './selector.ts'

/** A property in camel case, with a value for `style` operations. */
export type ReadDeclaration = readonly [name: string, value: string | number]

/** What a platform says to a style sheet. Offsets are those of the text given for compiling. */
export interface SheetReader {
  /** States that selectors may have beside `active`, without the colon. */
  readonly states: ReadonlySet<string>
  /** Reads a declaration as none, one or several; reports what the platform does not know. */
  declaration(name: string, value: string, offset: number): readonly ReadDeclaration[]
  /** Reports a selector, or the name of an at-rule with the `@`, without effect. */
  unknown(selector: string, offset: number): void
  /** Reports a rule within a rule. */
  nested(offset: number): void
  /** Reports an error that prevents compiling. */
  error(offset: number, text: Text): void
  /**
   * Returns the rules in the place of an `@import`; without this function, an `@import` is an
   * unknown at-rule.
   */
  imported?(specifier: string, offset: number): readonly StyleRule[]
}

/** Compiles a style sheet to rules, in order. */
export function compileSheet(css: string, reader: SheetReader): StyleRule[] {
  return nodesOf(css, reader).flatMap((node) => {
    if (node.type === 'rule') return ruleOf(node, reader)
    if (node.type !== 'atrule') return []
    const imported = importedBy(node)
    if (imported !== undefined && reader.imported) {
      return reader.imported(imported, offsetOf(node))
    }
    // An encoding is not a style, and has no effect anywhere.
    if (node.name !== 'charset') reader.unknown(`@${node.name}`, offsetOf(node))
    return []
  })
}

function nodesOf(css: string, { error }: SheetReader) {
  try {
    return parse(css).nodes
  } catch (thrown) {
    const { line, column, reason } = thrown as CssSyntaxError
    error(offsetIn(css, line, column), styleErrorText(reason))
    return []
  }
}

function ruleOf(rule: Rule, reader: SheetReader): StyleRule[] {
  const selectors = rule.selectors.flatMap((text) => {
    const selector = parseSelector(text, reader.states)
    if (!selector) reader.unknown(text, offsetOf(rule))
    return selector ?? []
  })
  // The declarations are read without a selector too, for the reports on them.
  const style: Record<string, string | number> = {}
  const important: Record<string, string | number> = {}
  for (const node of rule.nodes) {
    if (node.type === 'rule') reader.nested(offsetOf(node))
    if (node.type === 'atrule') reader.unknown(`@${node.name}`, offsetOf(node))
    if (node.type !== 'decl') continue
    const into = node.important ? important : style
    for (const read of reader.declaration(node.prop, node.value, offsetOf(node))) put(into, read)
  }
  if (selectors.length === 0) return []
  const isEmpty = (part: StyleClass): boolean => Object.keys(part).length === 0
  return [{ selectors, style, ...(!isEmpty(important) && { important }) }]
}

/** Sets a property behind all others: a shorthand and its parts count in order. */
function put(style: Record<string, string | number>, [name, value]: ReadDeclaration): void {
  delete style[name]
  style[name] = value
}

/** Returns the file of an `@import`; `undefined` for other at-rules. */
function importedBy({ name, params }: AtRule): string | undefined {
  if (name !== 'import') return undefined
  const [, quoted, bare] = /^(?:url\(\s*)?(?:["']([^"']*)["']|([^"'()\s]+))/.exec(params) ?? []
  return quoted ?? bare ?? ''
}

const offsetOf = ({ source }: Rule | Declaration | AtRule): number => source!.start!.offset
