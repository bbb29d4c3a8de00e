import type { Scenario } from '../../../../src/scenario/scenario.ts'
import { escapeMarkup } from '../../../../src/writing/markup.ts'
import { writeOptions, type EmbedOptions } from './options.ts'

/** The parts of an `<iframe>`. */
export interface SnippetParts {
  /** Address of the full page with the program after the `#`. */
  readonly url: string
  readonly mode: Scenario['server']['mode']
  readonly options: Partial<EmbedOptions>
  /** Name of the frame, for assistive technology. */
  readonly title: string
  /** CSS lengths. */
  readonly width: string
  readonly height: string
}

/** For the clipboard, and in live mode for servers at private addresses, where browsers ask first. */
const ALLOW = { simulated: 'clipboard-write' } as const
const ALLOW_LIVE = `${ALLOW.simulated}; local-network-access; loopback-network; local-network`

/** Returns the address of an embedded program, derived from the address on the full page. */
export function embedAddress(url: string, options: Partial<EmbedOptions>): string {
  const { origin, pathname, hash } = new URL(url)
  const folder = pathname.replace(/playground\/?$/, 'embed/')
  return `${origin}${folder}${writeOptions(options)}${hash}`
}

/** Returns the HTML for embedding a program into a page. */
export function embedHtml({ url, mode, options, title, width, height }: SnippetParts): string {
  const attributes = {
    src: embedAddress(url, options),
    title,
    loading: 'lazy',
    allow: mode === 'live' ? ALLOW_LIVE : ALLOW.simulated,
    style: `width: ${width}; height: ${height}; border: 1px solid #8884; border-radius: 8px`,
  }
  const lines = Object.entries(attributes).map(
    ([name, value]) => `  ${name}="${escapeMarkup(value)}"`,
  )
  return `<iframe\n${lines.join('\n')}\n></iframe>`
}

/** Returns a length in CSS; a bare number counts pixels, and any other text becomes the default. */
export function cssLength(text: string, fallback: string): string {
  const trimmed = text.trim()
  if (/^\d+(\.\d+)?$/.test(trimmed)) return `${trimmed}px`
  return /^\d+(\.\d+)?(px|%|em|rem|vw|vh|dvh)$/.test(trimmed) ? trimmed : fallback
}
