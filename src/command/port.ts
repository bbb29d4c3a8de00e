import { basename } from 'node:path'
import { findPlatforms } from '../intake/platform.ts'
import { readScripts } from '../intake/scripts.ts'
import { scenarios } from '../network/scenarios/index.ts'
import { platforms } from '../platforms/index.ts'
import { ports } from '../platforms/lists/ports.ts'
import type { Named } from '../port/adapter.ts'
import { inDialect, renameForDialect } from '../port/dialect.ts'
import type { AdapterChoice, Port } from '../port/port.ts'
import { portFiles } from '../port/program.ts'
import { Refusal } from '../port/refusal.ts'
import { remarksOf } from '../port/remarks.ts'
import { parseSource } from '../port/source/parse.ts'
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
  dialect: { type: 'string' },
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
  const [path] = positionals
  if (path === undefined) throw misuse('port requires a file.')
  if (values.json && values.out !== undefined) throw misuse('Use --json or --out, not both.')
  if (values.force && values.out === undefined) throw misuse('--force requires --out.')
  const choice = CHOICES.find((each) => each === (values.adapter ?? 'auto'))
  if (!choice) throw misuse(`Unknown choice '${values.adapter}'. Use one of ${CHOICES.join(', ')}.`)
  const files = await readProgram(positionals, undefined)
  const [main] = Object.keys(files) as [string]
  const pathOf = (file = main) => positionals[Object.keys(files).indexOf(file)]!
  const to = named(known('to', values.to, platforms))
  const from = named(values.from ? known('from', values.from, platforms) : detect(files, pathOf))
  if (from.id === to.id) throw misuse('The program is for this platform. Choose another with --to.')
  const dialect = dialectOf(values.dialect, to)
  const scenario = known('scenario', values.scenario ?? scenarios[0]!.id, scenarios)
  const target = dialect ? { ...to, port: inDialect(to.port, dialect) } : to
  const { port: result, files: ported } = portFiles(files, from, target, choice)
  const verdict =
    values.verify && result.tier !== 'impossible'
      ? await verifyPort(files, result, from, to, scenario)
      : undefined
  const isSame = !verdict || verdict.same.length === situations.length
  const exitCode = result.tier === 'impossible' || !isSame ? LEFT_TO_DO : 0
  if (values.json)
    return {
      text: jsonLiteral({ from: from.id, to: to.id, ...shown(result), verdict }, 2),
      exitCode,
    }
  const remarks = visibleText(describePort(result, verdict, pathOf))
  if (result.tier === 'impossible') return { text: '', remarks, exitCode }
  // The main file first, under its own name.
  const { [main]: code, ...others } = ported
  const whole = { [basename(path)]: code!, ...others }
  const isOwn = (file: string) => result.tier !== 'adapter' || file !== result.file
  const written = dialect ? renameForDialect(whole, dialect, isOwn) : whole
  if (values.out !== undefined) {
    return {
      text: (await writeFiles(written, values.out, values.force ?? false)).join('\n'),
      remarks,
      exitCode,
    }
  }
  const parts = Object.entries(written).map(([file, text], index) =>
    index === 0 ? text.trimEnd() : `\n// ${file}\n${text.trimEnd()}`,
  )
  return { text: visibleText(parts.join('\n')), remarks, exitCode }
}

const named = (id: string): Named => {
  const port = ports[id]
  if (!port) throw new Problem(`Programs are not ported from and to '${id}' yet.`)
  return { id, port }
}

/** Returns the dialect of an option; `undefined` without one. */
function dialectOf(id: string | undefined, { id: to, port: { dialects = [] } }: Named) {
  const found = dialects.find((each) => each.id === id)
  if (id === undefined || found) return found
  const choices = dialects.map((each) => each.id).join(', ')
  throw misuse(
    choices
      ? `Unknown dialect '${id}' of ${to}. Use one of ${choices}.`
      : `Ports to ${to} have no dialect. Leave out --dialect.`,
  )
}

/** Finds the platform of a program. */
function detect(files: Readonly<Record<string, string>>, pathOf: PathOf): string {
  const scripts = readScripts(new Map(Object.entries(files)))
  const [only, ...others] = findPlatforms(Object.keys(files), [], scripts)
  if (only !== undefined && others.length === 0) return only
  for (const [file, source] of Object.entries(files)) {
    try {
      parseSource(source)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw new Problem(`${pathOf(file)}:${error.line}: ${error.text('en')}`)
    }
  }
  throw misuse('The program does not show its platform. Set --from.')
}

/** Returns the path that a file of the program was read from; without a name, the main file's. */
type PathOf = (file?: string) => string

function describePort(result: Port, verdict: Verdict | undefined, pathOf: PathOf): string {
  const lines = remarksOf(result).map(
    ({ line, file, text }) => `${pathOf(file)}:${line}: ${text.en}`,
  )
  const verified = verdict ? ['', describeVerdict(verdict, [pathOf(), 'port'])] : []
  const isAlike = result.tier === 'native' && lines.length === 0
  return [isAlike ? ALIKE : TIERS[result.tier], ...lines, ...verified].join('\n')
}

const ALIKE = 'The port uses the calls of the target. No differences are known.'

const TIERS: Readonly<Record<Port['tier'], string>> = {
  native: 'The port uses the calls of the target. Differences, by line of the program:',
  adapter:
    'The program keeps its calls, over an adapter. Not written in the calls of the target because:',
  impossible: 'The program is not ported:',
}

/** Returns a result with texts beside ids. */
function shown(result: Port) {
  const remarks = remarksOf(result)
  if (result.tier === 'native') {
    const differences = result.differences.map(({ id }, index) => ({ id, ...remarks[index] }))
    return { ...result, differences }
  }
  const refusals = result.refusals.map(({ id }, index) => ({ id, ...remarks[index] }))
  return { ...result, refusals }
}
