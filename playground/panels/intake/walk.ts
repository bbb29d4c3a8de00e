import type { GivenFile } from '../../../src/intake/contract.ts'
import { IntakeError } from '../../../src/intake/error.ts'
import { MAX_ENTRIES, MAX_FOLDERS } from '../../../src/intake/limits.ts'
import { isInstalledFolder } from '../../../src/intake/paths.ts'
import type { GivenItem } from './given-items.ts'

/** Files of folders, and the names of folders that were not read. */
export interface Walked {
  readonly files: readonly GivenFile[]
  readonly folders: readonly string[]
}

/**
 * Lists dropped files, and the files of dropped folders except installed packages. Every step is
 * asynchronous, so a large folder does not stall the page.
 *
 * @throws IntakeError
 */
export async function walk(items: readonly GivenItem[], signal: AbortSignal): Promise<Walked> {
  const files: GivenFile[] = []
  const folders = new Set<string>()

  function add(path: string, file: File): void {
    files.push({ path, file })
    if (files.length > MAX_ENTRIES) throw new IntakeError('too-many', { limit: MAX_ENTRIES })
  }

  async function visit(entry: FileSystemEntry, folder: string, depth: number): Promise<void> {
    signal.throwIfAborted()
    const path = folder + entry.name
    if (isFile(entry)) add(path, await fileOf(entry, path))
    else if (isFolder(entry)) {
      if (depth > 0 && (isInstalledFolder(entry.name) || depth > MAX_FOLDERS)) {
        folders.add(entry.name)
        return
      }
      for await (const child of childrenOf(entry)) await visit(child, `${path}/`, depth + 1)
    }
  }

  for (const { entry, file } of items) {
    if (entry) await visit(entry, '', 0)
    else if (file) add(file.name, file)
  }
  return { files, folders: [...folders] }
}

/** Lists selected files; a file of a selected folder has a path. */
export function listSelected(selected: readonly File[]): Walked {
  const folders = new Set<string>()
  const files = selected
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => {
      const installed = path.split('/').slice(1, -1).find(isInstalledFolder)
      if (installed !== undefined) folders.add(installed)
      return installed === undefined
    })
  return { files, folders: [...folders] }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry, path: string): Promise<File> {
  return new Promise((resolve, reject) =>
    entry.file(resolve, () => reject(new IntakeError('unreadable', { path }))),
  )
}

/** Yields the entries of a folder; the browser gives a hundred at a time. */
async function* childrenOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, () =>
        reject(new IntakeError('unreadable', { path: folder.name })),
      ),
    )
    if (some.length === 0) return
    yield* some
  }
}
