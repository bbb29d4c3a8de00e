import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { createLiveWebSocket } from '../../../src/network/live/client.ts'
import type { PlatformHost } from '../../../src/platforms/contract.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { ALWAYS_SHOWN } from '../../../src/runtime/always-shown.ts'
import { clientUnder } from '../../../src/standard/web-socket.ts'
import { saveFigures } from '../../support/save-figures.ts'
import { Tally } from '../../support/tally.ts'
import { dependencies } from '../package.json' with { type: 'json' }
import { runProbe, type Connect, type Loose, type Probes } from './probe.ts'
import { startRecordingServer } from './server.ts'

/** The class under both implementations, over real connections. */
export const WebSocket = createLiveWebSocket((url) => ({ url }))

/** A vendor's package and the profile of the same version. */
export interface Pair {
  readonly name: keyof typeof dependencies
  /** Creates the package's functions. */
  readonly createTheirs: (console: object) => Loose
  /** Creates this project's functions. */
  readonly createOurs: (console: object) => Loose
  readonly connect: Connect
  readonly probes: Probes
  /** Reasons by probe with another result in this project. */
  readonly differences: Readonly<Record<string, string>>
}

/** Creates a platform of this project in a profile, over {@link WebSocket}. */
export function createPlatform(id: string, profile: string, console: object) {
  return shims[id]!({
    app: ALWAYS_SHOWN,
    client: clientUnder(WebSocket)!,
    WebSocket,
    console: console as PlatformHost['console'],
    // The clients of H5 have no timers.
    setTimeout: () => undefined,
    clearTimeout() {},
    profile,
    declares: () => true,
    declared: () => undefined,
    note: () => {},
  })
}

/** Registers the comparison of both implementations, and counts the results. */
export function compare(pair: Pair): void {
  const { name, probes, differences } = pair
  const tally = new Tally()
  afterAll(() => saveFigures(`parity-vendors-${name.replace(/\W+/g, '-')}`, tally.counts))

  describe(`${name} and the profile, over a real server`, () => {
    it.each(Object.entries(probes))('%s', async (title, probe) => {
      const run = async (create: Pair['createOurs']) => {
        const server = await startRecordingServer()
        onTestFinished(() => server.close())
        return runProbe(probe, create, server, pair.connect)
      }
      const theirs = await run(pair.createTheirs)
      const ours = await run(pair.createOurs)
      const different = differences[title]
      const compared = tally.count(`${name} ${dependencies[name]}`, async () => {
        expect(ours, different).toEqual(theirs)
      })
      if (different) await expect(compared).rejects.toThrow(different)
      else await compared
    })

    it('lists differences of existing probes', () => {
      expect(Object.keys(differences).filter((title) => !probes[title])).toEqual([])
    })
  })
}
