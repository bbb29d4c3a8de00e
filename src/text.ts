/** A language of the site. */
export type Locale = 'en' | 'zh'

/** The same text in every language of the site. A missing language is a type error. */
export type Text = Readonly<Record<Locale, string>>
