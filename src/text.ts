/** A language of the site. */
export type Locale = 'en' | 'zh'

/** The same text in every language of the site. A missing language is a type error. */
export type Text = Readonly<Record<Locale, string>>

/** Puts values into the `{name}` placeholders of a text. A placeholder without a value stays. */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  )
}
