import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { anyScenario } from './arbitrary.ts'

/** An invalid link, and the kind of defect. */
export interface BrokenLink {
  readonly how: string
  /** The text behind the `#`. */
  readonly link: string
}

const encoder = new TextEncoder()

/**
 * Encodes a text as base64url without padding, of raw deflate; independent of the product's own
 * encoder.
 */
export function linkOfText(text: string): string {
  const bytes = deflateSync(encoder.encode(text), { level: 6 })
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `1.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

const good = anyScenario.map((scenario) => JSON.stringify(scenario))
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (text: string, fraction: number) => Math.floor(text.length * fraction)
const put = (text: string, fraction: number, what: string, instead = 0) =>
  text.slice(0, at(text, fraction)) + what + text.slice(at(text, fraction) + instead)

const broken = (how: string, links: fc.Arbitrary<string>): fc.Arbitrary<BrokenLink> =>
  links.map((link) => ({ how, link }))

const truncated = fc.tuple(good, place).map(([text, fraction]) => {
  const link = linkOfText(text)
  return link.slice(0, at(link, fraction))
})

/** Some letters of the payload are others. */
const flipped = fc
  .tuple(good, fc.array(fc.tuple(place, fc.constantFrom(...'AZaz09-_')), { minLength: 1 }))
  .map(([text, flips]) =>
    flips.reduce((link, [fraction, letter]) => put(link, fraction, letter, 1), linkOfText(text)),
  )

/** Forbidden characters inserted into the payload. */
const littered = fc
  .tuple(
    good,
    place,
    fc.constantFrom('\u2028', '</script>', '%00', ' ', '\n', '=', '中文', '#', '"', '\u202e', '&'),
  )
  .map(([text, fraction, litter]) => put(linkOfText(text), fraction, litter))

const versions = fc
  .tuple(good, fc.constantFrom('0', '2', '9', '01', '999999', '1e3', '-1', '__proto__', '1.1'))
  .map(([text, version]) => linkOfText(text).replace(/^1/, version))

/** JSON with a value of another type. */
const wrongValues = fc
  .tuple(
    anyScenario,
    fc.constantFrom(
      ...['platform', 'profile', 'files', 'server', 'network', 'undeclared', 'declared', 'view'],
    ),
    fc.oneof(
      fc.constantFrom('1e999', '-1e308', '123456789012345678901234567890', '{"__proto__":{"a":1}}'),
      fc.constantFrom('{"main.ts":{"toString":1}}', '{"../../x.ts":""}', '{"latency":"0"}'),
      fc.json({ maxDepth: 4 }),
    ),
  )
  .map(([scenario, key, value]) => {
    const rest = JSON.stringify({ ...scenario, [key]: null })
    return linkOfText(rest.replace(`"${key}":null`, `"${key}":${value}`))
  })

const prototypes = fc
  .tuple(good, fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf'))
  .map(([text, key]) =>
    linkOfText(`{"${key}":{"files":{"main.ts":"alert(1)"}},${text.slice(1, -1)},"${key}":[]}`),
  )

/** Invalid JSON, or JSON valid only up to a point. */
const noJson = fc
  .tuple(good, place, fc.constantFrom('', '\0', ']', '}', '"', '\\', ',,', '\ufeff', "'"))
  .map(([text, fraction, litter]) => linkOfText(put(text, fraction, litter, 3)))

const deep = fc
  .tuple(fc.constantFrom('[', '{"a":', '[{"files":'), fc.integer({ min: 65, max: 200_000 }))
  .map(([opening, depth]) => linkOfText(opening.repeat(depth)))

const bombs = fc
  .tuple(fc.constantFrom('a', ' ', '"a":1,', '\\u2028'), fc.integer({ min: 5, max: 20 }))
  .map(([unit, megabytes]) =>
    linkOfText(
      `{"platform":"web","files":{"main.ts":"${unit.repeat((megabytes * 1_000_000) / unit.length)}`,
    ),
  )

/** Markup and script in every place displayed by a page. */
const markup = fc
  .tuple(
    fc.constantFrom(
      '</script><script>document.title="owned"</script>',
      '<img src=x onerror=document.title="owned">',
      'javascript:document.title="owned"',
      '{{document.title="owned"}}',
    ),
    fc.constantFrom('platform', 'profile', 'server', 'undeclared', 'declared'),
  )
  .map(([evil, key]) =>
    linkOfText(
      JSON.stringify({
        platform: 'web',
        files: { 'main.ts': evil },
        [key]: key === 'server' ? { scenario: evil, url: evil } : evil,
      }),
    ),
  )

/** Broken and hostile links of every known kind. */
export const brokenLinks: fc.Arbitrary<BrokenLink> = fc.oneof(
  { arbitrary: broken('truncated', truncated), weight: 4 },
  { arbitrary: broken('flipped', flipped), weight: 4 },
  { arbitrary: broken('littered', littered), weight: 3 },
  { arbitrary: broken('of another version', versions), weight: 2 },
  { arbitrary: broken('with a wrong value', wrongValues), weight: 4 },
  { arbitrary: broken('reaching for prototypes', prototypes), weight: 2 },
  { arbitrary: broken('no JSON', noJson), weight: 3 },
  { arbitrary: broken('too deep', deep), weight: 1 },
  { arbitrary: broken('a bomb', bombs), weight: 1 },
  { arbitrary: broken('with markup', markup), weight: 2 },
)
