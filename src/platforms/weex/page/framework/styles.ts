import { camelize, normalizeStyle } from '@vue/runtime-core'
import type { PageModule, StyleClass } from '../../../page-contract.ts'
import type { PageElement } from './nodes/element.ts'
import type { Owner } from './owner.ts'

type Style = Record<string, string | number>

/** Classes by the component that its page file became. */
const sheets = new WeakMap<object, PageModule['style']>()

/** Makes a page file's classes known to the elements that its template makes. */
export function setStyleSheet(component: object, sheet: PageModule['style']): void {
  sheets.set(component, sheet)
}

/**
 * Merges an element's classes, later ones over earlier ones, and its inline style over them.
 * A class without a style is ignored, as Weex does.
 */
export function resolveStyle(element: PageElement): StyleClass {
  const result: Style = {}
  const scopes = scopesOf(element)
  for (const name of element.classNames) {
    for (const sheet of scopes) {
      if (Object.hasOwn(sheet, name)) Object.assign(result, sheet[name])
    }
  }
  return Object.assign(result, element.inlineStyle)
}

/** Reads a `class` as Vue has normalized it. */
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

/**
 * Whose classes an element may use: its own template's; at the root of a component also those of
 * the template that the component stands in, whose `class` falls through to it.
 */
function scopesOf(element: PageElement): PageModule['style'][] {
  const scopes: PageModule['style'][] = []
  for (let owner: Owner | null = element.owner; owner; owner = owner.parent) {
    const sheet = sheets.get(owner.type as object)
    if (sheet) scopes.push(sheet)
    if (owner.subTree?.el !== (element as unknown)) break
  }
  return scopes
}
