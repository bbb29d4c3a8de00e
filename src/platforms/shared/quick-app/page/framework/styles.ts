import { PageElement } from '../../../page/framework/nodes/element.ts'
import type { Screen } from '../../../page/framework/screen.ts'
import type { StyleClass, StyleRule } from '../../../page/styles/rules.ts'
import { Restyler } from '../../../page/styles/match/restyler.ts'
import { StyleSheets } from '../../../page/styles/match/style-sheets.ts'
import type { StyledTree } from '../../../page/styles/match/tree.ts'
import { isLength } from '../style/properties.ts'
import { isOn } from './is-on.ts'
import { recordOf } from './elements.ts'

const tree: StyledTree<PageElement> = {
  type: (element) => recordOf(element)?.name ?? '',
  id: ({ attr }) => (attr.id === undefined ? undefined : String(attr.id)),
  classes: ({ classNames }) => classNames,
  has: ({ attr }, state) => isOn(attr[state]),
  parent: ({ parentNode }) =>
    parentNode instanceof PageElement && recordOf(parentNode) ? parentNode : null,
  *children({ firstChild }) {
    for (let child = firstChild; child; child = child.nextSibling)
      if (child instanceof PageElement) yield child
  },
  scopes: ({ scopes }) => scopes,
  inline: ({ inlineStyle }) => inlineStyle,
}

/** Styles of a page's elements. */
export interface PageStyles {
  /**
   * Adds the style sheet of a file.
   *
   * @returns The scope: `__scopeId` of the file's component.
   */
  add(rules: readonly StyleRule[]): string
  /** Keeps the styles on the screen up to date. */
  readonly restyler: Restyler<PageElement>
  /** Sets the factor from pixels of the page's design to units of the screen. */
  scaleBy(factor: number): void
}

/**
 * Creates the styles of a page. A file's style sheet applies to the elements of the file's template
 * and to no others.
 *
 * @param screen Returns the screen; known after the styles.
 */
export function createStyles(screen: () => Screen, guard: (code: () => void) => void): PageStyles {
  const sheets = new StyleSheets(tree)
  let last = 0
  let factor = 1
  const draw = (element: PageElement, resolved: StyleClass): void => {
    if (!screen().has(element)) return
    screen().style(element, finish(element, resolved, factor))
  }
  return {
    restyler: new Restyler(tree, sheets, draw, guard),
    add(rules) {
      const scope = `file-${++last}`
      sheets.add(rules, scope)
      return scope
    },
    scaleBy: (wanted) => void (factor = wanted),
  }
}

/** Adds the style that an element has from the start, and what `show` decides. */
function finish(element: PageElement, resolved: StyleClass, factor: number): StyleClass {
  const { kind, shown = true } = recordOf(element) ?? {}
  const style: Record<string, string | number> = { ...kind?.style, ...resolved }
  if (!shown) style.display = 'none'
  if (factor !== 1) {
    for (const [name, value] of Object.entries(style)) style[name] = scaled(name, value, factor)
  }
  return style
}

function scaled(name: string, value: string | number, factor: number): string | number {
  if (typeof value === 'number') return isLength(name) ? value * factor : value
  return value.replace(/([\d.]+)px/g, (_, digits: string) => `${Number(digits) * factor}px`)
}
