import type { ExportSubject } from '../subject.ts'
import { projectFiles } from './files.ts'
import { projectName } from './names.ts'

/** Creates a zip of a scenario's project, in a separate folder. */
export async function projectZip(subject: ExportSubject): Promise<Blob> {
  const [files, { strToU8, zipSync }] = await Promise.all([projectFiles(subject), import('fflate')])
  const folder = projectName(subject.platform.id)
  const entries = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)])
  return new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' })
}
