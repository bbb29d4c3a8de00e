/** A dropped or pasted item: a file, or a folder where the browser gives folders. */
export interface GivenItem {
  readonly file: File | null
  readonly entry: FileSystemEntry | null
}

/** Returns the files and folders of a drop or a paste. To be called during the event. */
export function itemsOf(data: DataTransfer): GivenItem[] {
  return [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }))
}

/** Returns the single file of a drop, if the file is a recording. */
export function recordingIn(items: readonly GivenItem[]): File | undefined {
  const [only] = items
  if (items.length !== 1 || !only?.file || only.entry?.isDirectory) return undefined
  return /\.(?:har|json)(?:\.gz)?$/i.test(only.file.name) ? only.file : undefined
}

/**
 * Lets the user select files or a folder. To be called during a user's action.
 *
 * @returns Resolves with the selection; never without one.
 */
export function selectFiles(folder: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = folder
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
}
