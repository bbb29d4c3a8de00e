import { camelize, normalizeStyle } from '@vue/runtime-core'
import type { StyleClass } from '../../../shared/page/styles/rules.ts'
import type { PageModule } from '../module.ts'
import type { PageElement } from '../../../shared/page/framework/nodes/element.ts'

type Style = Record<string, string | number>

/** Classes of a page's files, by the scope of each file's template in Vue. */
export class StyleSheets {
  readonly #sheets = new Map<string, PageModule['style']>()

  /**
   * Adds the classes of a file.
   *
   * @returns The scope: `__scopeId` of the file's component.
   */
  add(sheet: PageModule['style']): string {
    const scope = `file-${this.#sheets.size + 1}`
    this.#sheets.set(scope, sheet)
    return scope
  }

  /**
   * Merges an element's classes, later classes over earlier, and the inline style over all classes.
   * A class without a style is ignored, as in Weex.
   */
  resolve({ classNames, scopes, inlineStyle }: PageElement): StyleClass {
    const result: Style = {}
    for (const name of classNames) {
      for (const scope of scopes) {
        const sheet = this.#sheets.get(scope)
        if (sheet && Object.hasOwn(sheet, name)) Object.assign(result, sheet[name])
      }
    }
    return Object.assign(result, inlineStyle)
  }
}

/** Reads a `class` as normalized by Vue. */
export function toClassNames(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
}

/** Reads a `style`, whether text, object or list, into names in camel case. */
export function toInlineStyle(value: unknown): StyleClass {
  // Vue parses texts only in lists.
  const style: unknown = normalizeStyle([value])
  const result: Style = {}
  if (typeof style !== 'object' || style === null) return result
  for (const [name, entry] of Object.entries(style)) {
    if (typeof entry === 'number' || typeof entry === 'string')
      result[camelize(name)] = toStyleValue(entry)
  }
  return result
}

const toStyleValue = (value: string | number): string | number => {
  const text = typeof value === 'string' ? value.trim() : ''
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : value
}
