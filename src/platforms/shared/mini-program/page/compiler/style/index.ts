import { stringLiteral } from '../../../../../../writing/javascript.ts'
import type { CompilePage, PageServices } from '../../../../../page-compiler.ts'
import { parseNested } from '../../../../page/styles/compile/parse-nested.ts'
import { compileSheet } from '../../../../page/styles/compile/sheet.ts'
import { toldTogether } from '../../../../page/styles/compile/told-together.ts'
import { toCamelCase, toStyleValue } from '../../../../page/styles/compile/value.ts'
import type { StyleRule } from '../../../../page/styles/rules.ts'
import { PAGE_MODULE } from '../../page-module.ts'
import { isDrawnByCss } from '../../../../page/screen/styles/properties.ts'
import { flatten } from '../../../../page/styles/compile/flatten.ts'
import { holdsOnPhones } from '../../../../page/styles/compile/media.ts'
import type { Variables } from '../../../../page/styles/compile/variables.ts'
import type { ToUnits } from './units.ts'

const NO_MAP = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })

/** Properties without which a page is the same on a screen that nobody scrolls by touch. */
const HARMLESS =
  /^-|^(?:cursor|outline|user-select|pointer-events|will-change|content|list-style|box-decoration-break|touch-action|resize|tab-size|appearance)/

/** States of elements beside `active` that the framework knows. */
const STATES: ReadonlySet<string> = new Set(['disabled', 'checked', 'first-child', 'last-child'])

/** A compiled style sheet. */
interface Compiled {
  /** Code that adds the rules to the page, after the sheets that it imports. */
  readonly code: string
  readonly classes: readonly string[]
}

/** What a platform says to the compiler of its style sheets. */
export interface StylePlatform {
  /** Id of the platform, for its notes. */
  readonly id: string
  readonly toUnits: ToUnits
  /** Variables of all style sheets of the program. */
  readonly variables?: Variables
}

/**
 * Returns a compiler of style sheets to modules that add their rules to the page when loaded, and
 * export the names of the classes as a CSS module does.
 */
export const compileStyleOf =
  (platform: StylePlatform): CompilePage =>
  async (page, services) => {
    const { code, classes } = compileRules(page.source, services, platform)
    const names = JSON.stringify(Object.fromEntries(classes.map((name) => [name, name])))
    return {
      code: `${code}module.exports = JSON.parse(${stringLiteral(names)});`,
      map: NO_MAP,
      strict: true,
      awaits: false,
    }
  }

/**
 * Compiles a style sheet. Of Sass and Less, nesting and variables are understood.
 *
 * @param scope Scope of the elements; `undefined` for all elements.
 */
export function compileRules(
  source: string,
  services: PageServices,
  platform: StylePlatform,
  scope?: string,
): Compiled {
  const { variables } = platform
  const sheet = toldTogether(
    (unknown) =>
      flatten(parseNested(source, services), unknown, { variables, holds: holdsOnPhones }),
    (name, offset) => services.note(`${platform.id}.style-language`, offset, { name }),
  )
  const imports: string[] = []
  const rules = compileSheet(sheet.css, {
    states: STATES,
    declaration(name, value, flat) {
      const property = toCamelCase(name)
      if (!isDrawnByCss(property) && !HARMLESS.test(name)) {
        services.note(`${platform.id}.style-property`, sheet.offsetOf(flat), { property: name })
      }
      return [[property, toStyleValue(platform.toUnits(value))]]
    },
    unknown: (selector, flat) =>
      services.note(`${platform.id}.style-selector`, sheet.offsetOf(flat), { selector }),
    nested: () => {},
    error: (flat, text) => services.error(sheet.offsetOf(flat), text),
    imported(specifier) {
      imports.push(specifier)
      return []
    },
  })
  const loads = imports.map((specifier) => `require(${stringLiteral(relative(specifier))});`)
  const given = [`JSON.parse(${stringLiteral(JSON.stringify(rules))})`]
  if (scope !== undefined) given.push(stringLiteral(scope))
  const add = `require(${stringLiteral(PAGE_MODULE)}).style(${given.join(', ')});`
  return { code: [...loads, add].join(''), classes: classesOf(rules) }
}

/** Returns the names of all classes in selectors. */
function classesOf(rules: readonly StyleRule[]): string[] {
  const names = rules.flatMap(({ selectors }) =>
    selectors.flatMap(({ classes = [], ancestors = [] }) => [
      ...classes,
      ...ancestors.flatMap((ancestor) => ancestor.classes ?? []),
    ]),
  )
  return [...new Set(names)]
}

/** Returns the path of an imported sheet: a name without a dot is a file beside. */
const relative = (specifier: string): string =>
  /^[./@~]/.test(specifier) ? specifier : `./${specifier}`
