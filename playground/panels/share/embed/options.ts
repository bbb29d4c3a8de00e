import { DEFAULT_PANELS, PANELS, type Panel } from './panels.ts'

/** Where the panels stand. */
export const LAYOUTS = ['auto', 'columns', 'rows', 'tabs'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What decides the height: the frame, whose panels scroll, or what is in it. */
export const HEIGHTS = ['fill', 'content'] as const
export type Height = (typeof HEIGHTS)[number]

/** `auto` is as the page around the frame is, or else as the visitor's system. */
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a guest's page says of a playground in a frame, in the query of its address. */
export interface EmbedOptions {
  /** Never empty. */
  readonly panels: readonly Panel[]
  readonly layout: Layout
  readonly height: Height
  readonly theme: Theme
  /** Whether the code can be changed. */
  readonly editable: boolean
  /** Ids of platforms whose example is shown, a tab for each. */
  readonly platforms: readonly string[]
  /** Id of that example, on platforms that have it. */
  readonly example: string
  /** Origin of the page around the frame, which alone is told things and obeyed; empty for none. */
  readonly origin: string
}

/** What an address without options means. */
export const DEFAULT_OPTIONS: EmbedOptions = {
  panels: DEFAULT_PANELS,
  layout: 'auto',
  height: 'fill',
  theme: 'auto',
  editable: true,
  platforms: [],
  example: '',
  origin: '',
}

/** Most platforms of one frame. */
const MAX_PLATFORMS = 8
const ID = /^[a-z][a-z0-9-]{0,63}$/

/**
 * Reads the options of an address. Whatever is unknown or makes no sense is as if it were missing.
 *
 * @param query With or without the `?`.
 */
export function readOptions(query: string): EmbedOptions {
  const given = new URLSearchParams(query)
  const list = (name: string) => (given.get(name) ?? '').split(',').map((item) => item.trim())
  const wanted = list('panels')
  const panels = PANELS.filter((panel) => wanted.includes(panel))
  const platforms = list('platforms').filter((id) => ID.test(id))
  const example = given.get('example') ?? ''
  return {
    panels: panels.length > 0 ? panels : DEFAULT_OPTIONS.panels,
    layout: oneOf(LAYOUTS, given.get('layout')),
    height: oneOf(HEIGHTS, given.get('height')),
    theme: oneOf(THEMES, given.get('theme')),
    editable: given.get('editable') !== 'no',
    platforms: [...new Set(platforms)].slice(0, MAX_PLATFORMS),
    example: ID.test(example) ? example : '',
    origin: readOrigin(given.get('origin')),
  }
}

/**
 * Writes options as {@link readOptions} reads them, leaving out what goes without saying.
 *
 * @returns With its `?`; empty when there is nothing to say.
 */
export function writeOptions(options: Partial<EmbedOptions>): string {
  const { panels, editable, platforms, ...rest } = { ...DEFAULT_OPTIONS, ...options }
  const fields = {
    panels: panels.join() === DEFAULT_OPTIONS.panels.join() ? '' : panels.join(),
    ...rest,
    editable: editable ? '' : 'no',
    platforms: platforms.join(),
  }
  const said = Object.entries(fields).filter(
    ([name, value]) => value && value !== DEFAULT_OPTIONS[name as keyof EmbedOptions],
  )
  // Commas and colons may stand in a query as they are, and are easier to read so.
  const query = said.map(([name, value]) => `${name}=${value}`).join('&')
  return query && `?${query}`
}

/** The origin that an address names; empty when it is none of a page. */
export function readOrigin(value: string | null): string {
  if (!value || !URL.canParse(value)) return ''
  const { protocol, origin } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? origin : ''
}

/** The first choice stands for whatever is none of them. */
function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice {
  return choices.find((choice) => choice === value) ?? choices[0]!
}
