import { stringLiteral } from '../../../../../writing/javascript.ts'
import type { CompilePage } from '../../../../page-compiler.ts'
import { parseNested } from '../../../../shared/page/styles/compile/parse-nested.ts'
import { compileSheet } from '../../../../shared/page/styles/compile/sheet.ts'
import { toCamelCase, toStyleValue } from '../../../../shared/page/styles/compile/value.ts'
import type { StyleRule } from '../../../../shared/page/styles/rules.ts'
import { PAGE_MODULE } from '../../page-module.ts'
import { isDrawnByCss } from '../../../../shared/page/screen/styles/properties.ts'
import { flatten } from '../../../../shared/page/styles/compile/flatten.ts'
import { toUnits } from './units.ts'

const NO_MAP = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })

/** Properties without which a page is the same on a screen that nobody scrolls by touch. */
const HARMLESS =
  /^-|^(?:cursor|outline|user-select|pointer-events|will-change|content|list-style|box-decoration-break|touch-action|resize|tab-size|appearance)/

/** States of elements beside `active` that the framework knows. */
const STATES: ReadonlySet<string> = new Set(['disabled', 'checked', 'first-child', 'last-child'])

/**
 * Compiles a style sheet to a module that adds its rules to the page when loaded, and exports the
 * names of the classes as a CSS module does. Of Sass and Less, nesting and variables are understood.
 */
export const compileStyle: CompilePage = async (page, services) => {
  const sheet = flatten(parseNested(page.source, services), (name, offset) =>
    services.note('taro.style-language', offset, { name }),
  )
  const imports: string[] = []
  const rules = compileSheet(sheet.css, {
    states: STATES,
    declaration(name, value, flat) {
      const property = toCamelCase(name)
      if (!isDrawnByCss(property) && !HARMLESS.test(name)) {
        services.note('taro.style-property', sheet.offsetOf(flat), { property: name })
      }
      return [[property, toStyleValue(toUnits(value))]]
    },
    unknown: (selector, flat) =>
      services.note('taro.style-selector', sheet.offsetOf(flat), { selector }),
    nested: () => {},
    error: (flat, text) => services.error(sheet.offsetOf(flat), text),
    imported(specifier) {
      imports.push(specifier)
      return []
    },
  })
  return { code: codeOf(rules, imports), map: NO_MAP, strict: true, awaits: false }
}

function codeOf(rules: readonly StyleRule[], imports: readonly string[]): string {
  const loads = imports.map((specifier) => `require(${stringLiteral(relative(specifier))});`)
  const names = new Set(
    rules.flatMap(({ selectors }) =>
      selectors.flatMap(({ classes = [], ancestors = [] }) => [
        ...classes,
        ...ancestors.flatMap((ancestor) => ancestor.classes ?? []),
      ]),
    ),
  )
  const classes = JSON.stringify(Object.fromEntries([...names].map((name) => [name, name])))
  return [
    ...loads,
    `require(${stringLiteral(PAGE_MODULE)}).style(JSON.parse(${stringLiteral(JSON.stringify(rules))}));`,
    `module.exports = JSON.parse(${stringLiteral(classes)});`,
  ].join('')
}

/** Returns the path of an imported sheet: a name without a dot is a file beside. */
const relative = (specifier: string): string =>
  /^[./@~]/.test(specifier) ? specifier : `./${specifier}`
