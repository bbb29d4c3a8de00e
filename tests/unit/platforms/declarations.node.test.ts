import { describe, expect, it } from 'vitest'
import { platforms } from '../../../src/platforms/index.ts'
import { declaredMembers, type DeclaredMember } from './declared-members.ts'

const concepts = new Set([
  'connecting',
  'handshake',
  'open',
  'sending',
  'receiving',
  'closing',
  'errors',
  'state',
  'callbacks',
  'listeners',
  'limits',
])

/** What a doc comment says in one place: its summary, or one of its tags. */
const sections = (docs: string): string[] => docs.split(/(?<![{\w])@(?=[a-z])/)

const conceptOf = (docs: string): string | undefined => /(?<!\{)@concept (\w+)/.exec(docs)?.[1]

const lacking = (
  members: readonly DeclaredMember[],
  complete: (member: DeclaredMember) => boolean,
): string[] => members.filter((member) => !complete(member)).map(({ names }) => names.at(-1)!)

describe.each(platforms.map((platform) => [platform.id, platform] as const))(
  'The declarations of %s',
  (id, platform) => {
    const members = declaredMembers(`src/platforms/${id}/api.d.ts`)
    // A setter, or a looser overload, is described where its name stands first.
    const described = members.filter(
      ({ names, docs }, index) =>
        docs || members.findIndex((other) => other.names[0] === names[0]) === index,
    )

    it('describe every member in both languages', () => {
      const bilingual = ({ docs }: DeclaredMember) => /^[^@]+\{@zh [^}]/.test(docs)
      expect(lacking(described, bilingual)).toEqual([])
    })

    it('describe parameters, results, errors and replacements in both languages', () => {
      const spoken = /^(param|returns|throws|deprecated)\b/
      const bilingual = ({ docs }: DeclaredMember) =>
        sections(docs).every((section) => !spoken.test(section) || section.includes('{@zh '))
      expect(lacking(described, bilingual)).toEqual([])
    })

    it('name a concept for every member, its own or that of what it stands in', () => {
      const placed = ({ docs, outerDocs }: DeclaredMember) =>
        concepts.has([docs, ...outerDocs].map(conceptOf).find(Boolean) ?? '')
      expect(lacking(described, placed)).toEqual([])
    })

    it('have every member that examples and notes name', () => {
      const declared = new Set(members.flatMap(({ names }) => names))
      const named = [...platform.examples, ...platform.notes].flatMap((item) => item.members)
      expect(named.filter((name) => !declared.has(name))).toEqual([])
    })

    it('have an example for every member that a program can use', () => {
      const shown = new Set(platform.examples.flatMap((example) => example.members))
      const usable = described.filter(({ usable }) => usable)
      expect(lacking(usable, ({ names }) => names.some((name) => shown.has(name)))).toEqual([])
    })
  },
)
