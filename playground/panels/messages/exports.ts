import type { WireEntry } from '../../../src/runtime/entries.ts'
import { toJson, toText, wireLine } from '../../../src/trace/describe.ts'
import { toHar } from '../../../src/trace/har/write.ts'
import { download } from '../../ui/download.ts'
import type { TraceLog } from '../../run/trace-log.ts'

/** The formats for saving a run. */
export type ExportFormat = 'har' | 'json' | 'text'

const FILES: Readonly<Record<ExportFormat, { name: string; type: string }>> = {
  har: { name: 'polysocket.har', type: 'application/json' },
  json: { name: 'polysocket-trace.json', type: 'application/json' },
  text: { name: 'polysocket-messages.txt', type: 'text/plain' },
}

/** Saves a run as a file. */
export function saveTrace(log: TraceLog, format: ExportFormat): void {
  const { name, type } = FILES[format]
  download(name, new Blob([traceAs(log, format)], { type }))
}

/** Formats rows of the list as text or as JSON, for the clipboard. */
export function rowsAs(format: 'json' | 'text', entries: readonly WireEntry[]): string {
  return format === 'json' ? JSON.stringify(entries, null, 2) : entries.map(wireLine).join('\n')
}

function traceAs({ trace, startedAt }: TraceLog, format: ExportFormat): string {
  if (format === 'text') return toText(trace)
  if (format === 'json') return toJson(trace, startedAt.value)
  const meta = { startedAt: startedAt.value, title: location.href.split('#')[0]!, version: '1' }
  return JSON.stringify(toHar(trace, meta), null, 2)
}
