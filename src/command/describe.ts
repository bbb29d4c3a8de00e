import type { Scenario } from '../permalink/index.ts'

/** All control characters except tab and line feed, because a terminal would obey them. */
const CONTROL = /(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Describes a scenario as text: settings first, then files. The author is untrusted. */
export function describe({ platform, profile, files, server, network, undeclared }: Scenario) {
  const lines = [
    `platform    ${platform}`,
    `profile     ${profile}`,
    `server      ${server.mode === 'live' ? `live ${server.url}`.trim() : server.scenario}`,
    `network     ${Object.entries(network).map(setting).join(' ')}`,
  ]
  if (undeclared.length > 0) lines.push(`undeclared  ${undeclared.join(' ')}`)
  for (const [name, source] of Object.entries(files)) {
    lines.push('', `— ${name}`, source.replaceAll('\r\n', '\n').replace(/\n$/, ''))
  }
  return lines.join('\n').replace(CONTROL, escape)
}

const setting = ([key, value]: [string, unknown]): string =>
  `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`

const escape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
