import { findMain } from '../../src/scenario/file-names.ts'
import type { Files } from './example-files.ts'

/** What the user works on: the files and the one that is open. */
export interface Program {
  files: Files
  active: string
}

/** A program that opens on its main file. */
export function programOf(files: Readonly<Files>): Program {
  const names = Object.keys(files)
  return { files: { ...files }, active: findMain(names) ?? names[0] ?? '' }
}

/** Adds a file and opens it. */
export function withFile({ files }: Program, name: string, text: string): Program {
  return { files: { ...files, [name]: text }, active: name }
}

/** Renames a file where it stands; it stays open if it was. */
export function withName({ files, active }: Program, from: string, to: string): Program {
  const entries = Object.entries(files).map(([name, text]) => [name === from ? to : name, text])
  return { files: Object.fromEntries(entries), active: active === from ? to : active }
}

/** Takes a file away; if it was open, the main file is opened. */
export function withoutFile({ files, active }: Program, name: string): Program {
  const rest = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name))
  return active === name ? programOf(rest) : { files: rest, active }
}

/** Whether two programs have the same files with the same text; the order does not count. */
export function sameFiles(a: Readonly<Files>, b: Readonly<Files>): boolean {
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
  )
}
