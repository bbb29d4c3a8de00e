import { afterTimeout, type After } from '../../../src/after.ts'
import { whenIdle } from '../device.ts'

/** Milliseconds before the services start for an editor that nobody touches. */
const PATIENCE = 3000

/** Ways in which a visitor turns to an editor. */
const TOUCHES = ['pointerover', 'focusin', 'keydown'] as const

/**
 * The moment at which the language services start. Their worker takes more than a second of a
 * processor, which belongs to the first run of a visitor who came to run a program, not to edit it.
 */
export interface StartOfServices {
  readonly started: Promise<void>
  /** Starts the services now. */
  start(): void
  /** Starts the services at the first touch of an editor, or when a quiet while has passed. */
  startWhenTouched(editor: EventTarget): void
}

/**
 * Creates a start that has not happened yet.
 *
 * @param after Waits.
 * @param idle Calls back when the page has nothing else to do.
 */
export function createStart(after: After = afterTimeout, idle = whenIdle): StartOfServices {
  let start!: () => void
  const started = new Promise<void>((resolve) => (start = resolve))
  return {
    started,
    start,
    startWhenTouched(editor) {
      for (const touch of TOUCHES) editor.addEventListener(touch, start, { once: true })
      after(PATIENCE, () => idle(start))
    },
  }
}
