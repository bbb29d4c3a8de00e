import type { AtRule, ChildNode, Declaration, Rule } from 'postcss'
import { Variables } from './variables.ts'

/** A place in a flat style sheet, and the place in the file of what stands there. */
type Place = readonly [flat: number, offset: number]

/** A style sheet without nesting and variables. */
export interface FlatSheet {
  readonly css: string
  /** Returns the offset in the file for an offset in `css`. */
  offsetOf(flat: number): number
}

/** Receives what of Sass and Less is not understood, by name and offset. */
export type Unknown = (name: string, offset: number) => void

/** What a style sheet is compiled for. */
interface Surroundings {
  /** Variables from outside of the sheet. */
  readonly variables?: Variables
  /** Returns whether the condition of a `@media` holds; `undefined` if that is not known. */
  readonly holds?: (condition: string) => boolean | undefined
}

/** Levels of rules in rules. */
const MAX_LEVELS = 20
/** Characters of a flat sheet: selectors of nested lists multiply. */
const MAX_LENGTH = 500_000

/** At-rules of plain CSS, judged by the compiler of style sheets. */
const OF_CSS = new Set(['import', 'charset', 'media', 'supports', 'keyframes', 'font-face', 'page'])

/**
 * Writes a parsed style sheet without nested rules and without variables, each value as it is at
 * its place.
 */
export function flatten(
  nodes: readonly ChildNode[],
  unknown: Unknown,
  { variables: given = new Variables(), holds = () => undefined }: Surroundings = {},
): FlatSheet {
  const places: Place[] = []
  let css = ''
  /** Selectors of the rule last written to. */
  let open = ''

  const write = (text: string, offset: number): void => {
    if (css.length > MAX_LENGTH) return
    places.push([css.length, offset])
    css += text
  }

  /** Ends the rule last written to, and starts another, unless its selectors are the same. */
  const enter = (selectors: string, offset: number): void => {
    if (open === selectors) return
    if (open !== '') css += '}'
    open = selectors
    if (open !== '') write(`${open}{`, offset)
  }

  function visit(all: readonly ChildNode[], selectors: readonly string[], around: Variables): void {
    const variables = around.within()
    for (const node of all) {
      const offset = node.source!.start!.offset
      if (node.type === 'decl' && variables.declares(node)) continue
      if (node.type === 'decl') writeDeclaration(node, selectors, variables, offset)
      else if (node.type === 'rule') writeRule(node, selectors, variables, offset)
      else if (node.type === 'atrule') visitAtRule(node, selectors, variables, offset)
    }
  }

  function writeDeclaration(
    { prop, value, important }: Declaration,
    selectors: readonly string[],
    variables: Variables,
    offset: number,
  ): void {
    if (selectors.length === 0) return
    const missing = variables.missing(value)
    if (missing !== undefined) return unknown(missing, offset)
    enter(selectors.join(','), offset)
    write(`${prop}:${variables.fill(value)}${important ? '!important' : ''};`, offset)
  }

  function writeRule(
    rule: Rule,
    selectors: readonly string[],
    variables: Variables,
    offset: number,
  ): void {
    if (levelOf(rule) > MAX_LEVELS || /[%$@]/.test(rule.selector)) {
      return unknown(rule.selector, offset)
    }
    visit(rule.nodes, nest(selectors, rule.selectors), variables)
  }

  function visitAtRule(
    rule: AtRule,
    selectors: readonly string[],
    variables: Variables,
    offset: number,
  ): void {
    const { name, params } = rule
    if (variables.declaresInLess(rule)) return
    const isHeld = name === 'media' ? holds(params) : undefined
    if (isHeld === true && levelOf(rule) <= MAX_LEVELS)
      visit(rule.nodes ?? [], selectors, variables)
    if (isHeld !== undefined) return
    if (!OF_CSS.has(name)) return unknown(`@${name}`, offset)
    enter('', offset)
    // The compiler of style sheets reports what has no effect, without the rules inside.
    write(name === 'import' ? `@import ${params};` : `@${name}{}`, offset)
  }

  visit(nodes, [], given)
  enter('', 0)
  return {
    css,
    offsetOf: (flat) => places.findLast(([place]) => place <= flat)?.[1] ?? 0,
  }
}

/** Returns the selectors of rules in a rule: `&` stands for the rule around. */
function nest(around: readonly string[], inside: readonly string[]): string[] {
  if (around.length === 0) return [...inside]
  return around.flatMap((outer) =>
    inside.map((inner) =>
      inner.includes('&') ? inner.replaceAll('&', outer) : `${outer} ${inner}`,
    ),
  )
}

function levelOf(node: Rule | AtRule): number {
  let level = 0
  for (let up: { parent?: unknown } | undefined = node; up; level++) {
    up = up.parent as { parent?: unknown } | undefined
  }
  return level
}
