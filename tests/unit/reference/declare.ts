import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Example, Platform, PortabilityNote } from '../../../src/platforms/contract.ts'
import { buildConcepts } from '../../../src/reference/concepts.ts'
import { conceptIds } from '../../../src/platforms/concept-ids.ts'
import { type Extract, extract } from '../../../src/reference/extract/index.ts'
import type { PlatformFacts } from '../../../src/platforms/facts-contract.ts'
import type { ReferenceModel } from '../../../src/reference/model.ts'
import { buildPlatform } from '../../../src/reference/platform.ts'

/** Reads declarations as the `api.d.ts` of a platform called `demo`. */
export function declare(declarations: string, more: Record<string, string> = {}): Extract {
  const folder = mkdtempSync(join(tmpdir(), 'declarations-'))
  try {
    mkdirSync(join(folder, 'demo'))
    writeFileSync(join(folder, 'environment.d.ts'), 'interface Require { (name: string): any }')
    writeFileSync(join(folder, 'demo', 'api.d.ts'), declarations)
    for (const [name, text] of Object.entries(more)) {
      writeFileSync(join(folder, 'demo', name), text)
    }
    return extract(folder, 'demo')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns the member of the id. */
export function memberOf({ members }: Extract, id: string) {
  const found = members.find((member) => member.id === id)
  if (!found) throw new Error(`No ${id} among ${members.map((each) => each.id).join(', ')}`)
  return found
}

const text = { en: 'Some words.', zh: '几个字。' }

/** Complete facts without content. */
export const plainFacts: PlatformFacts = {
  cells: Object.fromEntries(conceptIds.map((id) => [id, text])) as PlatformFacts['cells'],
  reasons: {},
  manifest: {},
  furtherNotes: {},
  summary: { en: 'An API.', zh: '一个接口。' },
  states: { states: [{ id: 'one', name: 'ONE', text }], transitions: [] },
  closeCodes: [],
  errorCodes: [],
  footguns: [],
  errata: [],
  habits: [],
  calledInNotes: [],
  alsoCalled: [],
  document: {
    follows: { kind: 'document', source: 'Demo, sockets' },
    version: { en: 'version 1', zh: '版本 1' },
  },
}

export interface DemoParts {
  readonly declarations: string
  readonly facts?: Partial<PlatformFacts>
  readonly examples?: readonly Partial<Example>[]
  readonly notes?: readonly Partial<PortabilityNote>[]
  readonly needs?: readonly string[]
}

/** Creates a reference of the platform `demo` alone, with members or reasons for all concepts. */
export function demoReference(parts: DemoParts): ReferenceModel {
  const extracted = declare(parts.declarations)
  const taken = new Set(extracted.members.map(({ concept }) => concept))
  const reasons = Object.fromEntries(
    conceptIds.filter((id) => !taken.has(id)).map((id) => [id, text]),
  )
  const platform: Platform = {
    id: 'demo',
    title: { en: 'Demo', zh: '示例平台' },
    profiles: [],
    declarations: (parts.needs ?? []).map((id) => ({ id, title: text })),
    examples: (parts.examples ?? []).map((example) => ({
      id: 'example',
      title: text,
      summary: text,
      file: 'example.ts',
      scenario: 'echo',
      members: [],
      output: [],
      ...example,
    })),
    ambient: {},
    repairs: [],
  }
  const notes = (parts.notes ?? []).map((note): PortabilityNote => ({
    id: 'demo.note',
    text,
    members: [],
    evidence: [{ kind: 'document', source: 'Demo' }],
    ...note,
  }))
  const facts = { ...plainFacts, reasons, ...parts.facts }
  const readExample = (file: string) => `// ${file}`
  const built = buildPlatform(extracted, { platform, facts, notes, readExample })
  return { platforms: [built], concepts: buildConcepts([built]) }
}
