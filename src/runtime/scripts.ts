import type { SourcePosition } from './entries.ts'
import { apply, deleteProperty, match, put, startTimer } from './primordials.ts'
import type { LoadedFile } from './request.ts'
import type { StackReader } from './stack.ts'

/** Takes the variables of a file's body and returns the body, ready to be called. */
export type Body = (...values: unknown[]) => () => unknown

/** The engine's error for invalid code. */
export interface SyntaxFailure {
  readonly error: unknown
  readonly position?: SourcePosition
}

/** Hook for a script to hand over the body, present only during loading. */
const HOOK = '__polysocket_load'

const { createObjectURL } = URL
const ScriptBlob = Blob
const listen = globalThis.addEventListener
const unlisten = globalThis.removeEventListener

/**
 * Loads compiled code without `eval`: as a classic script from a blob, wrapped in a function
 * starting on the first line, so that line numbers stay the same.
 */
export class ScriptLoader {
  readonly #importScripts: (url: string) => void
  readonly #stacks: StackReader

  constructor(importScripts: (url: string) => void, stacks: StackReader) {
    this.#importScripts = importScripts
    this.#stacks = stacks
  }

  /**
   * Loads a script.
   *
   * @param parameters Names visible to the body as variables; the body may redeclare the names.
   * @param asynchronous Whether the body may `await` at the top level.
   * @throws SyntaxError Without a position; see {@link locate}.
   */
  load(file: LoadedFile, parameters: string, asynchronous: boolean): Body {
    let body: Body | undefined
    put(globalThis, HOOK, (loaded: Body) => {
      body ??= loaded
    })
    const url = this.#publish(file, parameters, asynchronous)
    try {
      this.#importScripts(url)
    } finally {
      deleteProperty(globalThis, HOOK)
    }
    // Only code that leaves its wrapper can keep it from registering.
    return body ?? (() => () => undefined)
  }

  /**
   * Loads an invalid script once more, uncaught: only an `error` event carries the position (V8
   * gives none with the error; SpiderMonkey does, and the position is read there).
   */
  locate(file: LoadedFile, parameters: string, asynchronous: boolean): Promise<SyntaxFailure> {
    return new Promise((resolve) => {
      const url = this.#publish(file, parameters, asynchronous)
      const finish = (failure: SyntaxFailure): void => {
        apply(unlisten, globalThis, ['error', onError])
        resolve(failure)
      }
      const onError = (event: ErrorEvent): void => {
        event.preventDefault()
        const { filename, lineno, colno } = event
        const { fileName, lineNumber, columnNumber } = (event.error ?? {}) as SpiderMonkeyError
        finish({
          error: plainError(event.error),
          position: lineNumber
            ? this.#stacks.locate(fileName ?? '', lineNumber, columnNumber ?? 1)
            : this.#stacks.locate(filename, lineno, colno),
        })
      }
      apply(listen, globalThis, ['error', onError])
      startTimer(() => this.#importScripts(url), 0)
    })
  }

  #publish(file: LoadedFile, parameters: string, asynchronous: boolean): string {
    const strict = file.strict ? '"use strict";' : ''
    const keyword = asynchronous ? 'async function' : 'function'
    const head = `${HOOK}(function(${parameters}){return (${keyword}(){${strict}`
    const code = `${head}${file.code}\n})})\n//# sourceURL=${file.name}`
    // Kept until the worker ends: WebKit forgets with a revoked URL whose script it was, and from
    // then on withholds what it throws uncaught from `error` events.
    const url = createObjectURL(new ScriptBlob([code], { type: 'text/javascript' }))
    this.#stacks.add({ name: file.name, url, indent: head.length })
    return url
  }
}

interface SpiderMonkeyError {
  readonly fileName?: string
  readonly lineNumber?: number
  readonly columnNumber?: number
}

/** Returns the engine's error without the details of script loading. */
function plainError(error: unknown): unknown {
  if (!(error instanceof SyntaxError)) return error
  const parts = match(/^Failed to execute 'importScripts' on '\w+': ([^]*)$/, error.message)
  return parts ? new SyntaxError(parts[1]) : error
}
