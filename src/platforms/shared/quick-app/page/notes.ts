/** Situations of pages with a note on each platform, raised by the compiler and the framework. */
export type PageNoteId =
  | 'component-not-here'
  | 'text-outside'
  | 'style-selector'
  | 'style-nested'
  | 'style-language'
  | 'style-property'
  | 'style-not-drawn'
  | 'style-value'
  | 'event-not-here'
  | 'page-member'
