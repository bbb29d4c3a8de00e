import type { ElementNode } from '@vue/compiler-core'
import { STYLES, toBlock, valueOf } from '../../../page/compiler/blocks.ts'
import { only } from '../../../page/compiler/positions.ts'
import { flatten } from '../../../page/styles/compile/flatten.ts'
import { parseNested } from '../../../page/styles/compile/parse-nested.ts'
import { compileSheet } from '../../../page/styles/compile/sheet.ts'
import { toldTogether } from '../../../page/styles/compile/told-together.ts'
import type { StyleRule } from '../../../page/styles/rules.ts'
import { splitDeclarations } from '../../../page/styles/inline.ts'
import type { Stretch } from '../../../page/compiler/template/interpolation.ts'
import { readDeclaration } from '../style/declaration.ts'
import type { PageFile } from './page.ts'

/** States in selectors, as documented for the components that are drawn. */
const STATES = new Set(['disabled', 'checked'])

/** Languages of a `<style>` whose nesting and variables are understood. */
const NESTED = new Set(['less', 'scss'])

/** Compiles the style blocks of a file. */
export function compileStyles(file: PageFile, styles: readonly ElementNode[]): StyleRule[] {
  return styles.flatMap((element) => {
    const { start, end } = toBlock(element)
    const language = valueOf(element, 'lang').toLowerCase()
    const css = only(file.source, start, end)
    if (STYLES.has(language)) return compileCss(file, css, (offset) => offset)
    const unknown = (name: string, offset: number): void =>
      file.note('style-language', offset, { name })
    if (!NESTED.has(language)) {
      unknown(`lang="${language}"`, element.loc.start.offset)
      return []
    }
    const sheet = toldTogether((tell) => {
      // A mixin of Less is no fault of the page, although the parser stops there.
      const error = (at: number): void => tell(`lang="${language}"`, at)
      return flatten(parseNested(css, { error }), tell)
    }, unknown)
    return compileCss(file, sheet.css, sheet.offsetOf)
  })
}

/**
 * Compiles a sheet of plain CSS.
 *
 * @param offsetOf Returns the offset in the file for an offset in the sheet.
 */
function compileCss(
  file: PageFile,
  css: string,
  offsetOf: (offset: number) => number,
): StyleRule[] {
  return compileSheet(css, {
    states: STATES,
    declaration: (name, value, at) => readNoting(file, name, value, offsetOf(at)),
    unknown: (selector, at) => file.note('style-selector', offsetOf(at), { selector }),
    nested: (at) => file.note('style-nested', offsetOf(at)),
    error: (at, text) => file.services.error(offsetOf(at), text),
  })
}

/** Raises notes on the declarations of a `style` attribute without `{{ }}`. */
export function checkInlineStyle(file: PageFile, style: Stretch): void {
  for (const { name, value } of splitDeclarations(style))
    readNoting(file, name.text, value.text, name.start)
}

function readNoting(file: PageFile, property: string, value: string, offset: number) {
  const { style, fault } = readDeclaration(property, value, file.dialect.properties)
  if (fault === 'style-value') file.note(fault, offset, { property, value })
  else if (fault) file.note(fault, offset, { property })
  return style
}
