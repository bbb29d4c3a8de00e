import { compile } from '../../../src/compiler/index.ts'
import { pagesOf } from '../../../src/platforms/pages.ts'
import type { RunEntry } from '../../../src/runtime/entries.ts'
import type { RunLimit, RunRequest, RunState } from '../../../src/runtime/request.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { reachOf, Sandbox, type ScreenPlace } from '../../../src/sandbox/index.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'

/**
 * The relevant part of a request for a specification; the rest is the web platform on an echo
 * server.
 */
export interface Program extends Partial<Omit<RunRequest, 'files' | 'main'>> {
  /** Source by file name; a string is `main.ts`. */
  readonly files: string | Readonly<Record<string, string>>
}

/** All reports of a run so far. */
export interface Observed {
  readonly entries: RunEntry[]
  readonly states: RunState[]
  dropped: number
  /** The limit that stopped the run, if any did. */
  readonly limits: RunLimit[]
  /** Returns console lines as `level: text`, errors as `error! text`, notes as `note: id`. */
  lines(): string[]
  /** Waits until something holds, looking after each batch. */
  until(condition: () => boolean): Promise<void>
  /** Waits for the run's end. */
  ended(): Promise<RunState>
}

/** A run on virtual time: a program that does not end is stopped at once. */
export const VIRTUAL = { virtualDate: 0, limits: { quiet: 3_000, longest: 20_000 } } as const

/** Compiles as the playground does. */
export async function toRequest(program: Program): Promise<RunRequest> {
  const { files: source, ...rest } = program
  const all = typeof source === 'string' ? { 'main.ts': source } : source
  const { server = { mode: 'simulated', scenario: 'echo', url: '' } } = rest
  const result = await compile(all, {
    repairs: [],
    pages: pagesOf(program.platform ?? 'web'),
  })
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return {
    platform: 'web',
    profile: 'documented',
    undeclared: [],
    server,
    reach: reachOf({ server, files: all }).sources,
    network: { ...DEFAULT_NETWORK, connectDelay: 1, latency: 1 },
    ...rest,
    files: result.files,
    main: result.main,
  }
}

/**
 * Creates a sandbox.
 *
 * @param loadRuntime The real loader, unless a failure is the subject.
 */
export function createSandbox(
  loadRuntime: () => Promise<string> = async () =>
    (await import('virtual:sandbox-runtime')).default,
): Sandbox {
  return new Sandbox({
    container: document.body,
    loadRuntime,
  })
}

/**
 * Starts a run of a request.
 *
 * @param screen Place of the page's screen, for a page.
 */
export function observe(sandbox: Sandbox, request: RunRequest, screen?: ScreenPlace): Observed {
  const waiting = new Set<() => void>()
  const notify = () => waiting.forEach((check) => check())
  const observed: Observed = {
    entries: [],
    states: [],
    limits: [],
    dropped: 0,
    lines: () => observed.entries.flatMap(line),
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          if (!condition()) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    async ended() {
      await observed.until(() => observed.states.length > 1)
      return observed.states.at(-1)!
    },
  }
  sandbox.run(
    request,
    {
      entries(batch, dropped) {
        for (const entry of batch) observed.entries.push(entry)
        observed.dropped += dropped
        notify()
      },
      state(state, limit) {
        observed.states.push(state)
        if (limit) observed.limits.push(limit)
        notify()
      },
    },
    screen,
  )
  return observed
}

/** Runs a program in a separate sandbox and waits for the end. */
export async function runToEnd(program: Program): Promise<Observed> {
  const sandbox = createSandbox()
  const observed = observe(sandbox, await toRequest(program))
  await observed.ended()
  sandbox.dispose()
  return observed
}

function line(entry: RunEntry): string[] {
  switch (entry.kind) {
    case 'console':
      return [`${entry.level}: ${entry.values.map((value) => snapshotText(value)).join(' ')}`]
    case 'error':
      return [`error! ${snapshotText(entry.value)}`]
    case 'note':
      return [`note: ${entry.id}`]
    default:
      return []
  }
}
