/** Where the keyboard's focus is. */
export const places = [
  // In the playground: nowhere, in a list, in a field, in Monaco and in the plain editor.
  'page',
  'list',
  'field',
  'editor',
  'text area',
  // In a page of the documents: nowhere, and in an example that is edited.
  'document',
  'example',
  // In the page for frames, and in a field on the screen of a Weex page.
  'embed',
  'screen',
] as const

export type Place = (typeof places)[number]

/** Effect of a key. */
export type Effect =
  /** The site ignores the key, so that the browser can perform the default action. */
  | 'browser'
  /** The site takes the key, and nothing is to be seen. */
  | 'nothing'
  /** Nothing is to be seen; browsers differ in whether the editor takes the key. */
  | 'unseen'
  | 'search'
  | 'palette'
  | 'sheet'
  | 'share'
  | 'runs'
  | 'stops'
  | 'clears'
  | 'offline'
  | 'to code'
  | 'to console'
  | 'to messages'
  | 'to diagram'
  /** The focus goes on to another element. */
  | 'leaves'
  | 'types'
  /** Monaco's own. */
  | 'comments'
  | 'deletes line'
  | 'deletes to end'
  | 'line above'
  | 'moves up'
  | 'moves down'
  | 'indents'
  | 'outdents'
  | 'formats'
  | 'finds'
  | 'editor commands'

/** The effect of a key in each of the places, in order. */
type Row = readonly [
  page: Effect,
  list: Effect,
  field: Effect,
  editor: Effect,
  textArea: Effect,
  document: Effect,
  example: Effect,
  embed: Effect,
  screen: Effect,
]

/**
 * Each global key of VitePress and of the site, and common keys of editors and fields: the effect
 * by place. Keys with a space between are pressed in sequence; the rows are pressed in this order.
 * A letter is small unless Shift is held.
 */
// prettier-ignore
const table: Readonly<Record<string, Row>> = {
  // in:                    page            list            field           editor              text area       document    example             embed               screen
  '/':                     ['search',       'search',       'types',        'types',            'types',        'search',   'types',            'types',            'types'],
  'Control+/':             ['search',       'search',       'browser',      'comments',         'browser',      'search',   'comments',         'comments',         'browser'],
  'Control+k Control+c':   ['search',       'search',       'browser',      'comments',         'browser',      'search',   'comments',         'comments',         'browser'],
  'Control+Shift+K':       ['browser',      'browser',      'browser',      'deletes line',     'browser',      'browser',  'deletes line',     'deletes line',     'browser'],
  '?':                     ['sheet',        'sheet',        'types',        'types',            'types',        'browser',  'types',            'types',            'types'],
  '1':                     ['browser',      'browser',      'types',        'types',            'types',        'browser',  'types',            'types',            'types'],
  'k':                     ['browser',      'browser',      'types',        'types',            'types',        'browser',  'types',            'types',            'types'],
  'F1':                    ['palette',      'palette',      'palette',      'editor commands',  'palette',      'browser',  'editor commands',  'editor commands',  'browser'],
  'Control+Shift+P':       ['palette',      'palette',      'palette',      'palette',          'palette',      'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+P':           ['palette',      'palette',      'palette',      'palette',          'palette',      'browser',  'browser',          'browser',          'browser'],
  'Control+f':             ['browser',      'browser',      'browser',      'finds',            'browser',      'browser',  'finds',            'finds',            'browser'],
  'Control+s':             ['browser',      'browser',      'browser',      'browser',          'browser',      'browser',  'browser',          'browser',          'browser'],
  'Alt+ArrowUp':           ['browser',      'browser',      'browser',      'moves up',         'browser',      'browser',  'moves up',         'moves up',         'browser'],
  'Alt+ArrowDown':         ['browser',      'browser',      'browser',      'moves down',       'browser',      'browser',  'moves down',       'moves down',       'browser'],
  'Alt+Shift+U':           ['share',        'share',        'share',        'share',            'share',        'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+F':           ['to code',      'to code',      'to code',      'formats',          'nothing',      'browser',  'unseen',           'unseen',           'browser'],
  'Alt+Shift+E':           ['to code',      'to code',      'to code',      'nothing',          'nothing',      'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+C':           ['to console',   'nothing',      'to console',   'to console',       'to console',   'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+M':           ['to messages',  'to messages',  'to messages',  'to messages',      'to messages',  'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+D':           ['to diagram',   'to diagram',   'to diagram',   'to diagram',       'to diagram',   'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+S':           ['nothing',      'nothing',      'nothing',      'nothing',          'nothing',      'browser',  'browser',          'browser',          'browser'],
  'Alt+Shift+N':           ['offline',      'offline',      'offline',      'offline',          'offline',      'browser',  'browser',          'browser',          'browser'],
  'Control+Enter':         ['runs',         'runs',         'runs',         'runs',             'runs',         'browser',  'runs',             'runs',             'browser'],
  'Alt+Shift+K':           ['clears',       'clears',       'clears',       'clears',           'clears',       'browser',  'browser',          'clears',           'browser'],
  'Control+Shift+Enter':   ['stops',        'stops',        'stops',        'stops',            'stops',        'browser',  'line above',       'stops',            'browser'],
  'Escape':                ['browser',      'nothing',      'browser',      'unseen',           'browser',      'browser',  'unseen',           'unseen',           'browser'],
  'Tab':                   ['leaves',       'leaves',       'leaves',       'indents',          'leaves',       'leaves',   'indents',          'indents',          'leaves'],
  'Shift+Tab':             ['leaves',       'leaves',       'leaves',       'outdents',         'leaves',       'leaves',   'outdents',         'outdents',         'leaves'],
  'Escape Tab':            ['leaves',       'leaves',       'leaves',       'leaves',           'leaves',       'leaves',   'leaves',           'leaves',           'leaves'],
}

/** The same on a Mac, with Cmd in place of Ctrl and separate meanings of Ctrl. */
const macTable: Readonly<Record<string, Partial<Record<Place, Effect>>>> = {
  '/': { page: 'search', field: 'types', editor: 'types', document: 'search' },
  'Meta+/': { page: 'search', field: 'browser', editor: 'comments', document: 'search' },
  'Meta+k Meta+c': { page: 'search', field: 'browser', editor: 'comments', document: 'search' },
  'Control+k': { page: 'search', field: 'browser', editor: 'deletes to end', document: 'search' },
  '?': { page: 'sheet', field: 'types', editor: 'types', document: 'browser' },
  'Meta+Shift+P': { page: 'palette', field: 'palette', editor: 'palette', document: 'browser' },
  'Alt+Shift+P': { page: 'palette', field: 'palette', editor: 'palette', document: 'browser' },
  'Control+Enter': { page: 'browser', field: 'browser', document: 'browser' },
  'Meta+Enter': { page: 'runs', field: 'runs', editor: 'runs', document: 'browser' },
  'Meta+Shift+Enter': { page: 'stops', field: 'stops', editor: 'stops', document: 'browser' },
}

/** Returns the effects of a place's keys, in the order of the table. */
export function keysOf(place: Place, mac: boolean): readonly (readonly [string, Effect])[] {
  if (!mac) return Object.entries(table).map(([keys, row]) => [keys, row[places.indexOf(place)]!])
  return Object.entries(macTable).flatMap(([keys, { [place]: effect }]) =>
    effect ? [[keys, effect] as const] : [],
  )
}
