import type { StyleClass } from '../../../../../../src/platforms/shared/page/styles/rules.ts'
import {
  compileSheet,
  type SheetReader,
} from '../../../../../../src/platforms/shared/page/styles/compile/sheet.ts'
import { toCamelCase } from '../../../../../../src/platforms/shared/page/styles/compile/value.ts'
import type { StyledTree } from '../../../../../../src/platforms/shared/page/styles/match/tree.ts'

/** What a compiled sheet reported, each as `offset: text`. */
export type Reports = string[]

/** Compiles a sheet for a platform with every property and the state `disabled`. */
export function compile(css: string, reports: Reports = [], own: Partial<SheetReader> = {}) {
  return compileSheet(css, {
    states: new Set(['disabled']),
    declaration: (name, value) => [[toCamelCase(name), value]],
    unknown: (selector, offset) => void reports.push(`${offset}: ${selector}`),
    nested: (offset) => void reports.push(`${offset}: nested`),
    error: (offset, text) => void reports.push(`${offset}: ${text.en}`),
    ...own,
  })
}

/** An element of a tree without a framework. */
export interface Box {
  type: string
  id?: string
  classes: string[]
  states: string[]
  scopes: string[]
  inline: StyleClass
  parent: Box | null
  children: Box[]
}

/** Creates an element from a selector such as `list-item#a.row:disabled`, with elements inside. */
export function box(selector: string, ...children: Box[]): Box {
  const names = (mark: string) =>
    [...selector.matchAll(new RegExp(`\\${mark}([\\w-]+)`, 'g'))].map(([, name]) => name!)
  const [id] = names('#')
  const made: Box = {
    type: /^[\w-]*/.exec(selector)![0] || 'div',
    ...(id !== undefined && { id }),
    classes: names('.'),
    states: names(':'),
    scopes: [],
    inline: {},
    parent: null,
    children,
  }
  for (const child of children) child.parent = made
  return made
}

export const tree: StyledTree<Box> = {
  type: ({ type }) => type,
  id: ({ id }) => id,
  classes: ({ classes }) => classes,
  has: ({ states }, state) => states.includes(state),
  parent: ({ parent }) => parent,
  children: ({ children }) => children,
  scopes: ({ scopes }) => scopes,
  inline: ({ inline }) => inline,
}
