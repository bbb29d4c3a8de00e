/** An item of a feed. */
export interface FeedItem {
  readonly title: string
  /** Address of the item, also its identity. */
  readonly link: string
  /** Day of publication, e.g. `2027-01-31`; unset for an unpublished item. */
  readonly date: string | undefined
  readonly html: string
}

/** A feed without its items. */
export interface FeedChannel {
  readonly title: string
  /** Address of the page with the same content. */
  readonly link: string
  /** Address of the feed. */
  readonly self: string
  readonly language: string
}

/** Returns a feed in RSS 2.0, in which a date is optional. */
export function rss(channel: FeedChannel, items: readonly FeedItem[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    ...element('title', channel.title),
    ...element('link', channel.link),
    ...element('description', channel.title),
    ...element('language', channel.language),
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(channel.self)}"/>`,
    ...items.flatMap(({ title, link, date, html }) => [
      '<item>',
      ...element('title', title),
      ...element('link', link),
      ...element('guid', link),
      ...element('pubDate', date && new Date(date).toUTCString()),
      ...element('description', html),
      '</item>',
    ]),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

const element = (name: string, text: string | undefined): string[] =>
  text ? [`<${name}>${escaped(text)}</${name}>`] : []

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
