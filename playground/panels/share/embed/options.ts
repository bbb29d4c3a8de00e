import { DEFAULT_PANELS, PANELS, type Panel } from './panels.ts'

/** Where the panels stand. */
export const LAYOUTS = ['auto', 'columns', 'rows', 'tabs'] as const
export type Layout = (typeof LAYOUTS)[number]

/** The source of the height: the iframe, with scrolling panels, or the content. */
export const HEIGHTS = ['fill', 'content'] as const
export type Height = (typeof HEIGHTS)[number]

/** `auto` is as the page around the frame is, or else as the visitor's system. */
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The embedding page's options for an embedded playground, in the query of the address. */
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
  /** Id of the example, on platforms with such an example. */
  readonly example: string
  /**
   * Origin of the embedding page, the only page to send events to and to accept commands from;
   * empty for none.
   */
  readonly origin: string
}

/** The meaning of an address without options. */
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

/** Most platforms of an embedded playground. */
const MAX_PLATFORMS = 8
const ID = /^[a-z][a-z0-9-]{0,63}$/

/**
 * Reads the options of an address. An unknown or invalid option counts as missing.
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
 * Writes options in the form read by {@link readOptions}, without the defaults.
 *
 * @returns With a leading `?`; empty when all options are defaults.
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

/** Returns the origin of an address; empty if the address is not a page's. */
export function readOrigin(value: string | null): string {
  if (!value || !URL.canParse(value)) return ''
  const { protocol, origin } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? origin : ''
}

/** Returns the matching choice, or the first choice for any other value. */
function oneOf<Choice extends string>(choices: readonly Choice[], value: string | null): Choice {
  return choices.find((choice) => choice === value) ?? choices[0]!
}
