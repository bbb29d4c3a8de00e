/**
 * `tsx .vitepress/place/copy.ts <from> <to>`: copies the unfinished site that a build left in the
 * folder `TEMPLATE`, and finishes the copy for the place named by `BASE` and `ORIGIN`.
 */
import { copyFolder, finishSite } from './finish.ts'
import { placeOf } from './placeholder.ts'

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('Name the folder to copy from and the folder to copy to.')
await copyFolder(from, to)
await finishSite(to, placeOf(process.env))
