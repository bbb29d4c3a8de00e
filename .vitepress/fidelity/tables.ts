import { descriptions } from '../../src/network/scenarios/texts/index.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { Locale } from '../../src/text.ts'
import type {
  ClientGroup,
  ConformanceGroup,
  FidelityResults,
  LibraryGroup,
  ParityGroup,
} from './results.ts'
import { words } from './words.ts'

/** Creates the tables of the fidelity page, as Markdown, by name. */
export function tables(
  {
    date,
    versions,
    conformance,
    clients,
    libraries,
    vendors,
    xts,
    examples,
    scenarios,
  }: FidelityResults,
  locale: Locale,
): Readonly<Record<string, string>> {
  const text = words[locale]
  const platformName = (id: string) => platforms.find((one) => one.id === id)?.title[locale] ?? id
  const scenarioName = (id: string) =>
    descriptions.find((one) => one.id === id)?.title[locale] ?? id
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return {
    run: text.run.replace('{date}', date).replace('{versions}', list.join(text.comma)),
    conformance: conformanceTable(conformance, text),
    clients: clientTable(clients, text, platformName),
    libraries: libraryTable(libraries, text, platformName),
    vendors: parityTable(vendors, text.vendor, text, (name) => name),
    xts: parityTable(xts, text.suite, text, (name) =>
      name === 'server' ? text.server : text.client,
    ),
    examples: parityTable(examples, text.platform, text, platformName),
    scenarios: parityTable(scenarios, text.scenario, text, scenarioName),
  }
}

type Words = (typeof words)[Locale]

function conformanceTable(groups: readonly ConformanceGroup[], text: Words): string {
  const total = { name: text.total, cases: 0, chromium: 0, simulated: 0, mockSocket: 0 }
  for (const group of groups) {
    total.cases += group.cases
    total.chromium += group.chromium
    total.simulated += group.simulated
    total.mockSocket += group.mockSocket
  }
  const cells = (group: ConformanceGroup, name: string) => [
    name,
    group.cases,
    group.chromium,
    group.simulated,
    group.mockSocket,
  ]
  return table(
    [text.group, text.cases, 'Chromium', text.simulated, text.mockSocket],
    [
      ...groups.map((group) => cells(group, `\`${group.name}\``)),
      cells(total, `**${text.total}**`),
    ],
  )
}

type PlatformName = (id: string) => string

function clientTable(groups: readonly ClientGroup[], text: Words, platformName: PlatformName) {
  const names: Record<string, string> = {
    simulated: text.simulated,
    ws: text.nodeClient,
    browser: text.browserClient,
  }
  const over = (name: string) =>
    text.over.replace('{platform}', platformName(name.replace('over-', '')))
  return table(
    [text.client, text.passed, text.lacking, text.standard, text.attainable],
    groups.map(({ name, passed, lacking, standard, attainable }) => [
      names[name] ?? over(name),
      passed,
      lacking,
      standard ?? '–',
      attainable ?? '–',
    ]),
  )
}

/** Creates the table of libraries by platform, the platform with the most libraries first. */
function libraryTable(groups: readonly LibraryGroup[], text: Words, platformName: PlatformName) {
  const ids = [...new Set(groups.flatMap(({ over }) => over.split(' ')))]
  return table(
    [text.library, ...ids.map(platformName)],
    groups.map(({ name, over }) => [
      name,
      ...ids.map((id) => (over.split(' ').includes(id) ? '✓' : '–')),
    ]),
  )
}

function parityTable(
  groups: readonly ParityGroup[],
  heading: string,
  text: Words,
  nameOf: (id: string) => string,
): string {
  const sum = (key: 'compared' | 'same') => groups.reduce((all, group) => all + group[key], 0)
  return table(
    [heading, text.compared, text.same],
    [
      ...groups.map(({ name, compared, same }) => [nameOf(name), compared, same]),
      [`**${text.total}**`, sum('compared'), sum('same')],
    ],
  )
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')))
  return [line(head), rule, ...rows.map(line)].join('\n')
}
