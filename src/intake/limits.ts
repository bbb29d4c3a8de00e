/** Most files that are looked at, in a folder or in an archive. */
export const MAX_ENTRIES = 50_000

/** Deepest nesting of folders. */
export const MAX_FOLDERS = 32

/** Largest archive, in bytes. */
export const MAX_ARCHIVE = 64 * 1024 * 1024

/** Largest file of a program, in bytes: more is data or generated. */
export const MAX_FILE = 1024 * 1024

/** Most bytes of text that are read, before the program is chosen from them. */
export const MAX_READ = 32 * 1024 * 1024
