import { download } from '../../ui/download.ts'
import type { Session } from '../session.ts'

/** Saves a zip of every program with changes, each program in a separate folder. */
export async function downloadWork({ screen, drafts }: Session): Promise<void> {
  const { strToU8, zipSync } = await import('fflate')
  const programs = [screen, ...drafts]
  const entries = programs.flatMap(({ source, scenario }) =>
    Object.entries(scenario.files).map(
      ([name, text]) => [`${scenario.platform}-${source}/${name}`, strToU8(text)] as const,
    ),
  )
  const zip = zipSync(Object.fromEntries(entries))
  download('polysocket.zip', new Blob([zip], { type: 'application/zip' }))
}
