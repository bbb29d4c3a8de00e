import { LINE_PREVIEW, MAX_RUN_LINES } from './limits.ts'
import type { Spent } from './snapshot/index.ts'
import { FULL_BOUNDS, type Bounds } from './snapshot/walk.ts'

/** What one run may still keep of its console lines in all; once that is used up, little of each. */
export class LineAllowance {
  #nodes: number = MAX_RUN_LINES.nodes
  #text: number = MAX_RUN_LINES.text

  /** The bounds of the next line. */
  bounds(): Readonly<Bounds> {
    return this.#nodes > 0 && this.#text > 0 ? FULL_BOUNDS : LINE_PREVIEW
  }

  /** Takes off what a line kept. */
  spend({ nodes, text }: Spent): void {
    this.#nodes -= nodes
    this.#text -= text
  }
}
