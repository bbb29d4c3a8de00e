import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { itemsOf, recordingIn, selectFiles, type GivenItem } from '../panels/intake/given-items.ts'
import type { IntakeOptions } from '../panels/intake/open-given.ts'
import type { Commands } from '../ui/commands/registry.ts'

/** The parts of the playground used by files from outside. */
export interface GivenFilesOptions extends IntakeOptions {
  /** Resolves when the program on screen is the program that the address asks for. */
  ready(): Promise<unknown>
  /** Gets the reading of files: resolves to whether a program of them is on screen. */
  reading(opened: Promise<boolean>): void
}

/** Before the editor, which would put the names of files into the program. */
const CAPTURE = { capture: true }

/**
 * Opens files that are dropped anywhere on the page, pasted or selected; by default, a browser
 * leaves the page for a dropped file.
 *
 * @returns Whether files are over the page.
 */
export function useGivenFiles(commands: Commands, options: GivenFilesOptions): Ref<boolean> {
  const over = ref(false)
  /** The element that files entered last. */
  let entered: EventTarget | null = null

  async function open(given: readonly GivenItem[] | readonly File[]): Promise<void> {
    if (given.length === 0) return
    const opened = Promise.all([import('../panels/intake/open-given.ts'), options.ready()]).then(
      ([{ openGiven }]) => openGiven(given, options),
    )
    options.reading(opened)
    await opened
  }

  function onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    if (event.type === 'dragenter') entered = event.target
    over.value = true
  }

  function onDrop(event: DragEvent): void {
    onDrag(event)
    if (!over.value) return
    over.value = false
    const items = itemsOf(event.dataTransfer!)
    const recording = recordingIn(items)
    if (recording) options.openRecording(recording)
    else void open(items)
  }

  function onLeave(event: DragEvent): void {
    // Between two elements of the page, the other element has been entered before.
    if (event.target === entered) over.value = false
  }

  function onPaste(event: ClipboardEvent): void {
    const items = event.clipboardData ? itemsOf(event.clipboardData) : []
    // A picture comes with text copied from an office program.
    if (items.every(({ file }) => file?.type.startsWith('image/'))) return
    event.preventDefault()
    event.stopPropagation()
    void open(items)
  }

  const listeners = {
    dragenter: onDrag,
    dragover: onDrag,
    dragleave: onLeave,
    drop: onDrop,
    paste: onPaste,
  } as const
  const types = Object.keys(listeners) as (keyof typeof listeners)[]
  onMounted(() => {
    for (const type of types) addEventListener(type, listeners[type] as EventListener, CAPTURE)
  })
  onBeforeUnmount(() => {
    for (const type of types) removeEventListener(type, listeners[type] as EventListener, CAPTURE)
  })

  const select = (folder: boolean) => ({ run: async () => open(await selectFiles(folder)) })
  commands.register('open-files', select(false))
  commands.register('open-folder', select(true))
  return over
}
