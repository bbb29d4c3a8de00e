/** Situations of pages with a note on each platform, raised by the compiler and the framework. */
export type PageNoteId =
  'component-not-here' | 'event-not-here' | 'style-selector' | 'style-language' | 'style-property'
