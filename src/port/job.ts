import type { JobType } from '../job-type.ts'
import { ports } from '../platforms/lists/ports.ts'
import type { Named } from './adapter.ts'
import { alignLines, type LineRow } from './lines.ts'
import type { Port } from './port.ts'
import { portFiles, type ProgramPort } from './program.ts'
import { Refusal } from './refusal.ts'
import { remarksOf, type Remark } from './remarks.ts'

/** The lines of a file that a port changes, before and after. */
export interface ChangedFile {
  readonly file: string
  readonly rows: readonly LineRow[]
}

/** A program and its port, side by side. */
export interface ShownPort {
  readonly tier: Port['tier']
  readonly main: string
  /** Files of the port; of the program if the program is not ported. */
  readonly files: Readonly<Record<string, string>>
  /** Name of the adapter's file, for a program over an adapter. */
  readonly adapter?: string
  /**
   * The files that change, the main file first; none if the program is not ported. Where nothing
   * changes, the main file.
   */
  readonly changed: readonly ChangedFile[]
  /** Differences of a native port; otherwise why the program is not written natively. */
  readonly remarks: readonly Remark[]
}

/** Porting as a job of a bounded worker. */
export interface PortJob extends JobType {
  readonly input: {
    readonly files: Readonly<Record<string, string>>
    readonly from: string
    /** Id of the target; the first target if unset or unknown. */
    readonly to?: string
  }
  readonly output: ShownPort & {
    readonly to: string
    /** Ids of the possible targets. */
    readonly targets: readonly string[]
  }
}

/** Ports a program as `portFiles` does. */
export function portJob({ files, from, to = '' }: PortJob['input']): PortJob['output'] {
  const targets = Object.keys(ports).filter((id) => id !== from)
  const target = targets.includes(to) ? to : targets[0]!
  return { to: target, targets, ...shown(files, port(files, from, target)) }
}

/** Ports a program, with a refusal for a platform without a porter. */
export function port(
  files: Readonly<Record<string, string>>,
  from: string,
  to: string,
): ProgramPort {
  const [source, target] = [from, to].map(named)
  if (source && target) return portFiles(files, source, target)
  const refusals = [new Refusal('no port', {}, 1)]
  return { main: '', port: { tier: 'impossible', refusals }, files }
}

/** Returns a platform with a porter by id. */
export const named = (id: string): Named | undefined =>
  Object.hasOwn(ports, id) ? { id, port: ports[id]! } : undefined

function changedFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  [main, ...others]: readonly [string, ...string[]],
): ChangedFile[] {
  const isChanged = (file: string) => before[file] !== after[file]
  const files = isChanged(main) || others.length === 0 ? [main, ...others] : others
  return files.map((file) => ({ file, rows: alignLines(before[file] ?? '', after[file]!) }))
}

function shown(
  before: Readonly<Record<string, string>>,
  { main, port, files }: ProgramPort,
): ShownPort {
  return {
    tier: port.tier,
    main,
    files,
    ...(port.tier === 'adapter' && { adapter: port.file }),
    changed:
      port.tier === 'impossible'
        ? []
        : changedFiles(before, files, [main, ...Object.keys(port.others)]),
    remarks: remarksOf(port),
  }
}
