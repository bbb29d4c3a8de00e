import { findMain } from '../../src/scenario/file-names.ts'
import type { Files } from './example-files.ts'

/** The user's program: the files and the open file. */
export interface Program {
  files: Files
  active: string
}

/** Creates a program with the main file open. */
export function programOf(files: Readonly<Files>): Program {
  const names = Object.keys(files)
  return { files: { ...files }, active: findMain(names) ?? names[0] ?? '' }
}

/** Adds a file and opens the file. */
export function withFile({ files }: Program, name: string, text: string): Program {
  return { files: { ...files, [name]: text }, active: name }
}

/** Renames a file in place; an open file stays open. */
export function withName({ files, active }: Program, from: string, to: string): Program {
  const entries = Object.entries(files).map(([name, text]) => [name === from ? to : name, text])
  return { files: Object.fromEntries(entries), active: active === from ? to : active }
}

/** Removes a file; if the file was open, the main file is opened. */
export function withoutFile({ files, active }: Program, name: string): Program {
  const rest = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name))
  return active === name ? programOf(rest) : { files: rest, active }
}

/** Returns whether two programs have the same files with the same text, in any order. */
export function sameFiles(a: Readonly<Files>, b: Readonly<Files>): boolean {
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  )
}
