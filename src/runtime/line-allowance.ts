import { LINE_PREVIEW, MAX_RUN_LINES } from './limits.ts'
import type { Spent } from './snapshot/index.ts'
import { FULL_BOUNDS, type Bounds } from './snapshot/walk.ts'

/**
 * The remaining allowance of a run's console lines in total; afterwards only a little of each line.
 */
export class LineAllowance {
  #nodes: number = MAX_RUN_LINES.nodes
  #text: number = MAX_RUN_LINES.text

  /** Returns the bounds of the next line. */
  bounds(): Readonly<Bounds> {
    return this.#nodes > 0 && this.#text > 0 ? FULL_BOUNDS : LINE_PREVIEW
  }

  /** Subtracts the size of a kept line. */
  spend({ nodes, text }: Spent): void {
    this.#nodes -= nodes
    this.#text -= text
  }
}
