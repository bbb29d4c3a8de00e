import { basename } from 'node:path'
import { scenarios } from '../network/scenarios/index.ts'
import { platforms } from '../platforms/index.ts'
import { ports } from '../platforms/lists/ports.ts'
import type { Named } from '../port/adapter.ts'
import { detectPlatforms } from '../port/detect.ts'
import { differenceTexts } from '../port/difference.ts'
import { portProgram, type AdapterChoice, type Port } from '../port/port.ts'
import { Refusal } from '../port/refusal.ts'
import { verifyPort } from '../port/verify.ts'
import type { Verdict } from '../port/judge/judge.ts'
import { situations } from '../port/judge/situations.ts'
import { jsonLiteral } from '../writing/javascript.ts'
import { visibleText } from '../writing/terminal.ts'
import { readArguments } from './arguments.ts'
import { readProgram } from './files.ts'
import { known } from './known.ts'
import { LEFT_TO_DO, type Output } from './output.ts'
import { misuse, Problem } from './problem.ts'
import { describeVerdict } from './verdict.ts'
import { writeFiles } from './write.ts'

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  adapter: { type: 'string' },
  scenario: { type: 'string' },
  verify: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const

const CHOICES: readonly AdapterChoice[] = ['auto', 'never', 'always']

/**
 * Writes a program for another platform: `polysocket port`.
 *
 * @returns The program, and what it does differently at each line of the source.
 * @throws Problem
 */
export async function port(args: readonly string[]): Promise<Output> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw misuse('port requires exactly one file.')
  if (values.json && values.out !== undefined) throw misuse('Use --json or --out, not both.')
  if (values.force && values.out === undefined) throw misuse('--force requires --out.')
  const choice = CHOICES.find((each) => each === (values.adapter ?? 'auto'))
  if (!choice) throw misuse(`Unknown choice '${values.adapter}'. Use one of ${CHOICES.join(', ')}.`)
  const [[name, source]] = Object.entries(await readProgram([path], undefined)) as [
    [string, string],
  ]
  const to = named(known('to', values.to, platforms))
  const from = named(values.from ? known('from', values.from, platforms) : detect(source, path))
  if (from.id === to.id) throw misuse('The program is for this platform. Choose another with --to.')
  const scenario = known('scenario', values.scenario ?? scenarios[0]!.id, scenarios)
  const result = portProgram(source, from, to, choice)
  const verdict =
    values.verify && result.tier !== 'impossible'
      ? await verifyPort(source, result, from, to, scenario)
      : undefined
  const isSame = !verdict || verdict.same.length === situations.length
  const exitCode = result.tier === 'impossible' || !isSame ? LEFT_TO_DO : 0
  if (values.json)
    return {
      text: jsonLiteral({ from: from.id, to: to.id, ...shown(result), verdict }, 2),
      exitCode,
    }
  const remarks = visibleText(describePort(result, verdict, path))
  if (result.tier === 'impossible') return { text: '', remarks, exitCode }
  const files = filesOf(result, name)
  if (values.out !== undefined) {
    return {
      text: (await writeFiles(files, values.out, values.force ?? false)).join('\n'),
      remarks,
      exitCode,
    }
  }
  const parts = Object.entries(files).map(([file, text], index) =>
    index === 0 ? text.trimEnd() : `\n// ${file}\n${text.trimEnd()}`,
  )
  return { text: visibleText(parts.join('\n')), remarks, exitCode }
}

const named = (id: string): Named => {
  const port = ports[id]
  if (!port) throw new Problem(`Programs are not ported from and to '${id}' yet.`)
  return { id, port }
}

/** Finds the platform of a program. */
function detect(source: string, path: string): string {
  const readers = Object.fromEntries(Object.entries(ports).map(([id, { reader }]) => [id, reader]))
  try {
    const [found, ...others] = detectPlatforms(source, readers)
    if (found !== undefined && others.length === 0) return found
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Problem(`${path}:${error.line}: ${error.text('en')}`)
  }
  throw misuse('The program does not show its platform. Set --from.')
}

/** Returns the files of a port; the program first. */
function filesOf(
  result: Exclude<Port, { tier: 'impossible' }>,
  name: string,
): Record<string, string> {
  const adapter = result.tier === 'adapter' ? { [result.file]: result.adapter } : {}
  return { [basename(name)]: result.code, ...adapter }
}

function describePort(result: Port, verdict: Verdict | undefined, path: string): string {
  const lines =
    result.tier === 'native'
      ? result.differences.map(({ id, line }) => `${path}:${line}: ${differenceTexts[id].en}`)
      : result.refusals.map((refusal) => `${path}:${refusal.line}: ${refusal.text('en')}`)
  const verified = verdict ? ['', describeVerdict(verdict, [path, 'port'])] : []
  return [TIERS[result.tier], ...lines, ...verified].join('\n')
}

const TIERS: Readonly<Record<Port['tier'], string>> = {
  native: 'The port uses the calls of the target. Differences, by line of the program:',
  adapter:
    'The program keeps its calls, over an adapter. Not written in the calls of the target because:',
  impossible: 'The program is not ported:',
}

/** Returns a result with texts in place of ids. */
function shown(result: Port) {
  if (result.tier === 'native') {
    const differences = result.differences.map((each) => ({
      ...each,
      text: differenceTexts[each.id],
    }))
    return { ...result, differences }
  }
  const refusals = result.refusals.map((refusal) => ({
    id: refusal.id,
    line: refusal.line,
    text: { en: refusal.text('en'), zh: refusal.text('zh') },
  }))
  return { ...result, refusals }
}
