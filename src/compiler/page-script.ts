import { blank } from '../writing/blank.ts'
import type { ScriptKind } from './compile-file.ts'

/** The script of a page, at its place in the page: the rest of the page is blank. */
export interface PageScript {
  readonly source: string
  readonly kind: ScriptKind
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi

/** Returns the script of a page in markup, of all its script blocks together. */
export function pageScript(source: string): PageScript {
  let text = ''
  let end = 0
  let typescript = false
  for (const match of source.matchAll(SCRIPT)) {
    const [whole, attributes = '', inner = ''] = match
    const start = match.index + whole.indexOf('>', '<script'.length + attributes.length) + 1
    typescript ||= /\blang\s*=\s*["']?ts\b/.test(attributes)
    text += blank(source.slice(end, start)) + inner
    end = start + inner.length
  }
  return { source: text + blank(source.slice(end)), kind: { typescript, strict: true } }
}
