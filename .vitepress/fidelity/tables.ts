import { descriptions } from '../../src/network/scenarios/texts/index.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { Locale } from '../../src/text.ts'
import type { ConformanceGroup, FidelityResults, ParityGroup } from './results.ts'
import { words } from './words.ts'

/** Creates the tables of the fidelity page, as Markdown, by name. */
export function tables(
  { date, versions, conformance, examples, scenarios }: FidelityResults,
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
