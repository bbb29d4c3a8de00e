import type { Ref } from 'vue'
import { useCommand } from '../ui/commands/registry.ts'
import type { CommandId } from '../ui/commands/definitions.ts'

/** The part of a splitter's panel used here. */
interface Resizable {
  getSize(): number
  resize(percent: number): void
}

/** Step by which a pane grows or shrinks, in percent of the whole. */
const STEP = 10

/**
 * Returns commands for resizing panes without dragging a splitter and without arrow keys.
 *
 * @param apart Whether the panes stand side by side; a single visible pane has no separate size.
 */
export function usePaneSizes(
  code: Readonly<Ref<Resizable | null>>,
  console: Readonly<Ref<Resizable | null>>,
  apart: () => boolean,
): void {
  const resizing = (id: CommandId, pane: typeof code, change: number) =>
    useCommand(id, {
      enabled: apart,
      run: () => pane.value?.resize(pane.value.getSize() + change),
    })
  resizing('widen-code', code, STEP)
  resizing('narrow-code', code, -STEP)
  resizing('raise-console', console, STEP)
  resizing('lower-console', console, -STEP)
}
