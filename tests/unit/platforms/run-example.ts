import { compile } from '../../../src/compiler/index.ts'
import { scenarios } from '../../../src/network/scenarios/index.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import type { Example, Platform } from '../../../src/platforms/contract.ts'
import type { WebSocketConstructor } from '../../../src/web-socket.ts'
import { shims } from '../../../src/platforms/shims.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { Snapshotter } from '../../../src/runtime/snapshot/index.ts'

type Body = (...values: unknown[]) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Body

/** Waits for the main file, every socket and every timer: a program that ends by itself. */
class Liveness {
  #holds = 0
  #ended = () => {}
  readonly end = new Promise<void>((resolve) => (this.#ended = resolve))

  hold(): () => void {
    this.#holds++
    // What a socket's or timer's end leads to may start a few microtasks later.
    return () => setTimeout(() => --this.#holds === 0 && this.#ended())
  }
}

/**
 * Runs an example over the simulated network, without sandbox and worker around it.
 *
 * @param sources The example's files, by the names that they have in its folder.
 * @returns What it printed and the notes it met, as {@link Example.output} gives them.
 */
export async function runExample(
  platform: Platform,
  { file, scenario, profile = 'documented' }: Pick<Example, 'file' | 'scenario' | 'profile'>,
  sources: Readonly<Record<string, string>>,
): Promise<string[]> {
  const lines: string[] = []
  const liveness = new Liveness()
  const release = liveness.hold()
  const network = createSimulatedNetwork({
    scenario: scenarios.find(({ id }) => id === scenario),
  })
  const snapshots = new Snapshotter({ proxyTarget: () => undefined, frames: () => [] })
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      void lines.push(
        `${level}: ${values.map((value) => snapshotText(snapshots.take(value))).join(' ')}`,
      )
  const console = Object.fromEntries(
    ['log', 'info', 'warn', 'error', 'debug'].map((level) => [level, write(level)]),
  ) as Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>

  class CountedSocket extends network.WebSocket {
    constructor(...parameters: ConstructorParameters<WebSocketConstructor>) {
      super(...parameters)
      this.addEventListener('close', liveness.hold())
    }
  }
  const releases = new Map<unknown, () => void>()
  const delayed = (callback: () => void, milliseconds?: number) => {
    const done = liveness.hold()
    const timer = setTimeout(() => {
      callback()
      cleared(timer)
    }, milliseconds)
    releases.set(timer, done)
    return timer
  }
  const cleared = (timer: unknown) => {
    clearTimeout(timer as number)
    releases.get(timer)?.()
    releases.delete(timer)
  }
  const surface = shims[platform.id]!({
    WebSocket: CountedSocket as WebSocketConstructor,
    console,
    setTimeout: delayed,
    clearTimeout: cleared,
    profile,
    declares: () => true,
    note: (id) => void lines.push(`note: ${id}`),
  })

  const compiled = await compile({ 'main.ts': sources[file]! }, { repairs: platform.repairs })
  if (!compiled.ok) throw new Error(compiled.errors.map(({ message }) => message).join('\n'))
  const [main] = compiled.files
  for (const { id } of main!.notes) lines.push(`note: ${id}`)
  const variables: Record<string, unknown> = {
    require: (specifier: string) => surface.modules[specifier],
    module: { exports: {} },
    exports: {},
    console,
    setTimeout: delayed,
    clearTimeout: cleared,
    ...surface.globals,
  }
  await new AsyncFunction(...Object.keys(variables), main!.code)(...Object.values(variables))
  release()
  await liveness.end
  network.dispose()
  return lines
}
