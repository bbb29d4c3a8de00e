import type * as TypeScript from 'typescript'
import { ANSWERS, answerAlways } from './answers.ts'
import { addHints } from './own-hints.ts'
import { acceptNamesOfParts } from './names-of-parts.ts'
import { readOwnSyntax } from './own-syntax.ts'
import { findFilesAsRun } from './program-modules.ts'
import { trustTypes } from './unknown-types.ts'

/**
 * Changes Monaco's TypeScript worker to read programs as a run reads them.
 *
 * @param ts The compiler of the worker.
 * @returns The worker.
 */
export function createLanguageWorker<Worker extends object>(
  worker: Worker,
  ts: typeof TypeScript,
): Worker {
  const reading = acceptNamesOfParts(findFilesAsRun(worker, ts))
  // What is read here as well, by recursion, may be too deep.
  return answerAlways(readOwnSyntax(addHints(trustTypes(reading, ts), ts), ANSWERS))
}
