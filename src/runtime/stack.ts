import type { SourcePosition, StackFrame } from './entries.ts'
import { MAX_FRAMES, MAX_NAME } from './limits.ts'
import { append, indexOf, list, match, slice, toNumber } from './primordials.ts'

/** A script loaded for a file of the user's. */
export interface LoadedScript {
  /** As named by the user; also the `sourceURL`. */
  readonly name: string
  /** The blob URL, as shown by WebKit's stacks. */
  readonly url: string
  /** Columns of the wrapper on the first line. */
  readonly indent: number
}

// V8: `at name (url:1:2)`, `at url:1:2`. SpiderMonkey and JavaScriptCore: `name@url:1:2`.
const V8_FRAME = /^\s*at (?:async )?(?:(.+?) \()?(\S+?):(\d+):(\d+)\)?$/
const OTHER_FRAME = /^(.*?)@(\S+?):(\d+):(\d+)$/

/**
 * Reads engines' stacks, and keeps the frames in the user's files. Positions refer to the compiled
 * code; the page has the source maps and maps the positions.
 */
export class StackReader {
  readonly #scripts = list<LoadedScript>()

  /** Registers a script, for recognizing the script's frames. */
  add(script: LoadedScript): void {
    append(this.#scripts, script)
  }

  /** Returns the frames in the user's files, innermost first. */
  frames(stack: string, limit: number = MAX_FRAMES): StackFrame[] {
    const frames = list<StackFrame>()
    for (let start = 0; start <= stack.length && frames.length < limit;) {
      const newline = indexOf(stack, '\n', start)
      const end = newline < 0 ? stack.length : newline
      const frame = this.#frame(slice(stack, start, end))
      if (frame) append(frames, frame)
      start = end + 1
    }
    return frames
  }

  /** Returns the innermost position of a stack in the user's files. */
  position(stack: string): SourcePosition | undefined {
    const frame = this.frames(stack, 1)[0]
    return frame && { file: frame.file, line: frame.line, column: frame.column }
  }

  /** Returns the position reported by an `error` event. */
  locate(url: string, line: number, column: number): SourcePosition | undefined {
    const script = this.#script(url)
    return script && place(script, line, column)
  }

  #frame(line: string): StackFrame | undefined {
    const parts = match(V8_FRAME, line) ?? match(OTHER_FRAME, line)
    const script = parts && this.#script(parts[2]!)
    if (!script) return undefined
    return {
      ...place(script, toNumber(parts[3]), toNumber(parts[4])),
      name: slice(parts[1] ?? '', 0, MAX_NAME),
    }
  }

  #script(url: string): LoadedScript | undefined {
    for (let index = 0; index < this.#scripts.length; index++) {
      const script = this.#scripts[index]!
      if (script.name === url || script.url === url) return script
    }
    return undefined
  }
}

function place({ name, indent }: LoadedScript, line: number, column: number): SourcePosition {
  const shifted = line === 1 ? column - indent : column
  return { file: name, line, column: shifted > 0 ? shifted : 1 }
}
