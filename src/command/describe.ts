import type { Scenario } from '../scenario/scenario.ts'
import { visibleText } from '../writing/terminal.ts'

/** Describes a scenario as text: settings first, then files. The author is untrusted. */
export function describe(scenario: Scenario): string {
  const { platform, profile, files, server, network, undeclared, declared = {} } = scenario
  const lines = [
    `platform    ${platform}`,
    `profile     ${profile}`,
    `server      ${server.mode === 'live' ? `live ${server.url}`.trim() : server.scenario}`,
    `network     ${Object.entries(network).map(setting).join(' ')}`,
  ]
  if (undeclared.length > 0) lines.push(`undeclared  ${undeclared.join(' ')}`)
  const values = Object.entries(declared)
  if (values.length > 0) lines.push(`declared    ${values.map(setting).join(' ')}`)
  for (const [name, source] of Object.entries(files)) {
    lines.push('', `— ${name}`, source.replaceAll('\r\n', '\n').replace(/\n$/, ''))
  }
  return visibleText(lines.join('\n'))
}

const setting = ([key, value]: [string, unknown]): string =>
  `${key}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`
