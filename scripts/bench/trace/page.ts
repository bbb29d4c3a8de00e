import type { RunMessage } from '../../../src/runtime/request.ts'
import { Inbox } from '../../../src/sandbox/inbox.ts'
import { gateSource } from '../../../src/sandbox/script-text.ts'
import type { Sample } from './sample.ts'

/** Measures in a worker without a trace. */
export function measureUntraced(source: string, sample: Sample): Promise<number> {
  return inWorker(source, (worker, done) => {
    worker.onmessage = ({ data }: MessageEvent<number>) => done(data)
    worker.postMessage(sample)
  })
}

/**
 * Measures in the sandbox's own worker; the page receives the trace like the playground.
 *
 * @param program Source of a script with its functions in `bench`.
 */
export function measureTraced(source: string, program: string, sample: Sample): Promise<number> {
  return inWorker(source, (worker, done) => {
    const { port1, port2 } = new MessageChannel()
    const inner = new MessageChannel()
    const gate = new Worker(URL.createObjectURL(new Blob([gateSource])))
    gate.postMessage(null, [port2, inner.port1])
    const inbox = new Inbox({
      sink: {
        entries(batch) {
          for (const entry of batch) {
            if (entry.kind === 'error') throw new Error(JSON.stringify(entry))
            if (entry.kind !== 'console') continue
            const [figure] = entry.values
            gate.terminate()
            done(figure?.type === 'number' ? Number(figure.text) : NaN)
          }
        },
      },
      map: (position) => position,
      latestTime: () => Infinity,
      end() {},
      read: () => port1.postMessage(null),
      refuse: () => done(NaN),
    })
    port1.onmessage = inbox.receive
    worker.postMessage(null, [inner.port2])
    port1.postMessage(runMessage(program, sample))
  })
}

async function inWorker(
  source: string,
  start: (worker: Worker, done: (figure: number) => void) => void,
): Promise<number> {
  const worker = new Worker(URL.createObjectURL(new Blob([source])))
  const figure = await new Promise<number>((resolve) => start(worker, resolve))
  worker.terminate()
  return figure
}

function runMessage(program: string, sample: Sample): RunMessage {
  const code = `${program}
    bench.measure(${JSON.stringify(sample)}, {
      modules: new Proxy({}, { get: (_, name) => require(name) }),
      globals: globalThis,
    })
      .then((figure) => console.log(figure))`
  return {
    request: {
      platform: sample.platform,
      profile: 'documented',
      undeclared: [],
      reach: [],
      main: 'main.js',
      files: [{ name: 'main.js', code, strict: false, awaits: false, notes: [] }],
      server: { mode: 'simulated', scenario: 'echo', url: '' },
      network: { connectDelay: 0, latency: 0 } as RunMessage['request']['network'],
    },
    pageProtocol: 'https:',
  }
}
