import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { bundleBare } from '../../../src/package/build/bare.ts'
import { nativeRealm } from '../../../src/standard/native-realm.ts'
import type { Realm } from '../../../src/standard/realm.ts'
import * as native from './bare-exports.ts'

/** The product's code in an engine. */
export interface Engine {
  readonly code: typeof native
  readonly realm: Realm
}

/** This engine, with its own classes of events, URLs and blobs. */
export const nativeEngine: Engine = { code: native, realm: nativeRealm }

/**
 * Returns the product's code in an engine with nothing but the language, timers and a console: one
 * file of ES2017, and every other global is unset. The language's classes are those of the test, so
 * that both can compare values.
 */
export async function createBareEngine(): Promise<Engine> {
  const entry = fileURLToPath(new URL('bare-exports.ts', import.meta.url))
  const source = await bundleBare(entry, 'iife')
  const hidden = hostGlobals()
  const code = new Function(...hidden, `${source}; return exported`)() as typeof native
  return { code, realm: code.engineRealm() }
}

/** Returns the names of all globals but those of the language, timers and the console. */
function hostGlobals(): string[] {
  const language = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]
  const kept = [...language, 'setTimeout', 'clearTimeout', 'console']
  return Object.getOwnPropertyNames(globalThis).filter(
    (name) => !kept.includes(name) && /^[A-Za-z_$][\w$]*$/.test(name),
  )
}
