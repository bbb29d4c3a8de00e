import { describe, expect, it } from 'vitest'
import { platformById, platforms, type PlatformId } from '../../../src/platforms/index.ts'
import { baseline, platformIds } from '../../../src/platforms/list.ts'
import { notes } from '../../../src/platforms/lists/notes.ts'
import { sharedNotes } from '../../../src/platforms/shared-notes.ts'
import { createShimHost } from '../../support/shim-host.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { tasks } from '../../../src/platforms/tasks.ts'
import type { Text } from '../../../src/text.ts'

const chinese = /\p{Script=Han}/u
/** Returns whether a text is English; English may quote a word or two of a Chinese document. */
const isEnglish = (text: string) => text !== '' && (text.match(/\p{Script=Han}/gu) ?? []).length < 8
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

const notesOf = ({ id }: (typeof platforms)[number]) => notes[id as PlatformId]

/** Returns texts with the place of each. */
function textsOf(platform: (typeof platforms)[number]): [string, Text][] {
  return [
    ...[...platform.profiles, ...platform.examples].flatMap<[string, Text]>((item) => [
      [`${item.id} title`, item.title],
      [`${item.id} summary`, item.summary],
    ]),
    ...platform.declarations.map<[string, Text]>((item) => [item.id, item.title]),
    ...notesOf(platform).map<[string, Text]>((item) => [item.id, item.text]),
  ]
}

describe('The list of platforms', () => {
  it('begins with the baseline', () => {
    expect(baseline).toBe('web')
    expect(platforms[0]!.id).toBe(baseline)
  })

  it('has the platform of each folder that it names, in its order', () => {
    expect(platforms.map(({ id }) => id)).toEqual(platformIds)
  })

  it('finds each by its id, and nothing else', () => {
    for (const platform of platforms) expect(platformById(platform.id)).toBe(platform)
    expect(platformById('')).toBeUndefined()
    expect(platformById('__proto__')).toBeUndefined()
    expect(platformById('toString')).toBeUndefined()
  })

  it('has a shim for each', () => {
    expect(Object.keys(shims)).toEqual(platforms.map(({ id }) => id))
  })
})

describe.each(platforms.map((platform) => [platform.id, platform] as const))(
  'The platform %s',
  (id, platform) => {
    it('has the documented profile first, and no profile twice', () => {
      const ids = platform.profiles.map((profile) => profile.id)
      expect(ids[0]).toBe('documented')
      expect(new Set(ids).size).toBe(ids.length)
    })

    it('names tasks that exist, each in one example', () => {
      const named = platform.examples.flatMap(({ task }) => task ?? [])
      expect(new Set(named).size).toBe(named.length)
      expect(tasks.map((task) => task.id)).toEqual(expect.arrayContaining(named))
    })

    it('names the globals that its shim installs', () => {
      const { surface } = createShimHost({ shim: shims[id]! })
      expect(Object.keys(surface.globals ?? {})).toEqual(platform.globals ?? [])
    })

    it('speaks both languages everywhere', () => {
      const silent = textsOf(platform).filter(
        // A title may be a name and a number only, in both.
        ([place, { en, zh }]) =>
          !isEnglish(en) || !(chinese.test(zh) || (place.endsWith('title') && zh !== '')),
      )
      expect(silent.map(([place]) => place)).toEqual([])
    })

    it('gives every note an id of its own, in kebab case, and evidence', () => {
      const ids = notesOf(platform).map((note) => note.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(
        ids.filter((each) => !new RegExp(`^${id}(\\.[a-z0-9]+(-[a-z0-9]+)*)$`).test(each)),
      ).toEqual([])
      const unproven = notesOf(platform).filter(
        ({ evidence }) => evidence.length === 0 || evidence.some(({ source }) => !source.trim()),
      )
      expect(unproven.map((note) => note.id)).toEqual([])
    })

    it('fills the same placeholders in both languages', () => {
      const differing = notesOf(platform).filter(
        ({ text }) => placeholders(text.en).join() !== placeholders(text.zh).join(),
      )
      expect(differing.map((note) => note.id)).toEqual([])
    })

    it('names only profiles that it has in its notes', () => {
      const known = new Set(platform.profiles.map((profile) => profile.id))
      const named = notesOf(platform).flatMap((note) => note.profiles ?? [])
      expect(named.filter((profile) => !known.has(profile))).toEqual([])
    })

    it('has examples that print something, each with an id of its own', () => {
      const ids = platform.examples.map((example) => example.id)
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
      const silent = platform.examples.filter(({ output }) => output.length === 0)
      expect(silent.map((example) => example.id)).toEqual([])
    })

    it('expects only notes in its examples that exist', () => {
      const known = new Set(
        [...notesOf(platform), ...sharedNotes].map((note) => `note: ${note.id}`),
      )
      const expected = platform.examples.flatMap(({ output }) => output)
      expect(expected.filter((line) => line.startsWith('note: ') && !known.has(line))).toEqual([])
    })

    it('can load every module that its snippets use without importing it', () => {
      const { surface } = createShimHost({ shim: shims[id]! })
      const modules = Object.keys(surface.modules)
      expect(Object.values(platform.ambient).filter((name) => !modules.includes(name))).toEqual([])
    })
  },
)

describe('The notes of no single platform', () => {
  it('have ids, languages, placeholders and evidence like the others', () => {
    for (const { id, text, evidence } of sharedNotes) {
      expect(id).toMatch(/^(program|network)(\.[a-z]+(-[a-z]+)*)$/)
      expect(text.zh).toMatch(chinese)
      expect(placeholders(text.zh)).toEqual(placeholders(text.en))
      expect(evidence).not.toEqual([])
    }
    expect(new Set(sharedNotes.map((note) => note.id)).size).toBe(sharedNotes.length)
  })
})
