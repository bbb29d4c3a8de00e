import { readFileSync } from 'node:fs'
import type { Example, Platform } from '../../../src/platforms/contract.ts'
import { platforms } from '../../../src/platforms/index.ts'
import type { Subject } from '../../../src/port/judge/judge.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'
import { catchInProcess } from '../../../src/virtual-run/uncaught.ts'

/** A program of the gallery. */
export interface Program {
  readonly platform: Platform
  readonly example: Example
  readonly source: string
}

/** The programs of the gallery without a screen, in order. */
export const programs: readonly Program[] = platforms.flatMap((platform) =>
  platform.examples
    .filter(({ steps }) => !steps)
    .map((example) => ({
      platform,
      example,
      source: readFileSync(`src/platforms/${platform.id}/examples/${example.file}`, 'utf8'),
    })),
)

/** Surroundings of a subject other than a platform's own. */
export interface SubjectOptions {
  readonly scenario?: string
  readonly profile?: string
}

/** Returns the runs of a program. */
export const subject =
  (
    platform: string,
    source: string,
    { scenario = 'echo', profile }: SubjectOptions = {},
  ): Subject =>
  async (settings) => {
    const { entries } = await runVirtually({
      platform,
      files: { 'main.ts': source },
      scenario,
      settings: { ...DEFAULT_NETWORK, ...settings },
      catchUncaught: catchInProcess,
      ...(profile && { profile }),
    })
    return entries
  }
