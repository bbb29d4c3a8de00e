import { describe } from 'vitest'
import { saveFigures } from '../../support/save-figures.ts'
import { files } from '../cases/index.ts'
import { unattainable } from '../simulated.ts'
import { runSuite } from '../suite.ts'
import { bareExceptions } from './bare-exceptions.ts'
import { createBareEngine, nativeEngine } from './engines.ts'
import { over } from './over.ts'
import { platforms, type PlatformUnderId } from './platforms.ts'

const missing = { ...unattainable, document: 'Node has no document' }

/** Registers the suite over a platform: with the classes of the engine, and in a bare engine. */
export async function runOver(platform: PlatformUnderId): Promise<void> {
  const { exceptions } = platforms[platform]
  const bareEngine = await createBareEngine()
  describe('with the classes of the engine', () =>
    runSuite({
      files,
      implementation: () => over(platform, nativeEngine),
      exceptions,
      missing: {
        ...missing,
        ...(!('CloseEvent' in globalThis) && { CloseEvent: 'this Node has no CloseEvent' }),
        ...(String(new MessageEvent('message')) !== '[object MessageEvent]' && {
          'a named MessageEvent': "this Node's MessageEvent calls itself an Event",
        }),
      },
      save: async () => {},
    }))
  describe('in an engine with nothing but the language', () =>
    runSuite({
      files,
      implementation: () => over(platform, bareEngine),
      exceptions: { ...bareExceptions, ...exceptions },
      missing,
      save: (counts) => saveFigures(`conformance-over-${platform}`, counts),
    }))
}
