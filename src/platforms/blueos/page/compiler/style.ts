import type { ElementNode } from '@vue/compiler-core'
import { STYLES, toBlock, valueOf } from '../../../shared/page/compiler/blocks.ts'
import { only } from '../../../shared/page/compiler/positions.ts'
import { compileSheet } from '../../../shared/page/styles/compile/sheet.ts'
import type { StyleRule } from '../../../shared/page/styles/rules.ts'
import { splitDeclarations } from '../../../shared/page/styles/inline.ts'
import type { Stretch } from '../../../shared/page/compiler/template/interpolation.ts'
import { readDeclaration } from '../style/declaration.ts'
import type { PageFile } from './page.ts'

/** States in selectors, as documented for the components that are drawn. */
const STATES = new Set(['disabled', 'checked'])

/** Compiles the style blocks of a file. */
export function compileStyles(file: PageFile, styles: readonly ElementNode[]): StyleRule[] {
  return styles.flatMap((element) => {
    const { start, end } = toBlock(element)
    const language = valueOf(element, 'lang').toLowerCase()
    if (!STYLES.has(language)) {
      file.note('blueos.style-language', element.loc.start.offset, { language })
      return []
    }
    return compileSheet(only(file.source, start, end), {
      states: STATES,
      declaration: (name, value, offset) => readNoting(file, name, value, offset),
      unknown: (selector, offset) => file.note('blueos.style-selector', offset, { selector }),
      nested: (offset) => file.note('blueos.style-nested', offset),
      error: (offset, text) => file.services.error(offset, text),
    })
  })
}

/** Raises notes on the declarations of a `style` attribute without `{{ }}`. */
export function checkInlineStyle(file: PageFile, style: Stretch): void {
  for (const { name, value } of splitDeclarations(style))
    readNoting(file, name.text, value.text, name.start)
}

function readNoting(file: PageFile, property: string, value: string, offset: number) {
  const { style, fault } = readDeclaration(property, value)
  if (fault === 'style-value') file.note(`blueos.${fault}`, offset, { property, value })
  else if (fault) file.note(`blueos.${fault}`, offset, { property })
  return style
}
