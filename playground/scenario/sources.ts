import { shallowReactive } from 'vue'
import type { ShownExample, ShownPlatform } from '../../src/platforms/contract.ts'
import { DEFAULT_PROFILE } from '../../src/scenario/defaults.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { DeviceChange } from '../../src/device-change.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import { serverScenarioOf, type Files } from './example-files.ts'

/** The origin of a program: an example of a platform, an opened link, or opened files. */
export interface Source {
  readonly platform: string
  /** Id of an example, of an opened link, or of opened files. */
  readonly id: string
}

/** A linked scenario, under a separate id. */
export interface LinkedScenario {
  readonly id: string
  /** Counts the visit's links from 1. */
  readonly number: number
  readonly scenario: Scenario
}

/** A program in the source's form, before any change. */
export interface Original {
  readonly files: Files
  /** Id of the server scenario. */
  readonly serverScenario: string
  readonly profile: string
}

/** The inputs of the sources. */
export interface SourceOptions {
  /** Never empty. */
  readonly platforms: readonly ShownPlatform[]
  /** Returns the files of an example; `undefined` while they have not been fetched. */
  filesOf(platform: string, example: ShownExample): Files | undefined
  /** Returns whether there is a server scenario of this id, apart from `custom`. */
  hasServerScenario(id: string): boolean
}

/** Beginnings of the ids of programs outside the gallery, with the name of the words for each. */
const ORIGINS = { fromLink: 'link-', ported: 'port-', fromFiles: 'files-' } as const

/** Origin of a program outside the gallery. */
export type Origin = keyof typeof ORIGINS

/** Words for programs outside the gallery, by number. */
export interface TitleWords extends Readonly<Record<Origin, (number: number) => string>> {
  published(title: string): string
}

/** Separator between an example's id and a number, in the id of a copy. */
const COPY = '@'

/** Identifies a source among the sources of all platforms. */
export const keyOf = ({ platform, id }: Source): string => `${platform}/${id}`

/** Creates the list of all sources of programs in this visit. */
export function createSources(options: SourceOptions) {
  const links = shallowReactive<LinkedScenario[]>([])

  /** Returns a platform; the first platform for an unknown id. */
  function platformOf(id: string): ShownPlatform {
    return options.platforms.find((platform) => platform.id === id) ?? options.platforms[0]!
  }

  function exampleOf({ platform, id }: Source): ShownExample | undefined {
    return platformOf(platform).examples.find((example) => example.id === id)
  }

  function linkOf({ id }: Source): LinkedScenario | undefined {
    return links.find((link) => link.id === id)
  }

  /**
   * Returns a scenario with defaults in place of a platform, profile and server missing on this
   * site.
   */
  function known(scenario: Scenario): Scenario {
    const { files, server, profile } = scenario
    const { id: platform, profiles } = platformOf(scenario.platform)
    const hasServer =
      server.scenario === 'custom'
        ? Object.hasOwn(files, SERVER_FILE)
        : options.hasServerScenario(server.scenario)
    return {
      ...scenario,
      platform,
      profile: profiles.some(({ id }) => id === profile) ? profile : DEFAULT_PROFILE,
      server: hasServer ? server : { ...server, scenario: 'echo' },
    }
  }

  /**
   * Adds a scenario from outside the gallery.
   *
   * @param edited Whether a source has changes; the same link again is the same source without any.
   */
  function addLink(
    scenario: Scenario,
    edited: (source: Source) => boolean,
    origin: Origin = 'fromLink',
  ): LinkedScenario {
    return add(ORIGINS[origin], known(scenario), edited)
  }

  /** Adds an example in the published form, beside the example with changes. */
  function addPublished(
    example: string,
    scenario: Scenario,
    edited: (source: Source) => boolean,
  ): LinkedScenario {
    return add(example + COPY, scenario, edited)
  }

  function add(
    prefix: string,
    scenario: Scenario,
    edited: (source: Source) => boolean,
  ): LinkedScenario {
    const text = JSON.stringify(scenario)
    const same = links.find(
      (link) =>
        link.id.startsWith(prefix) &&
        JSON.stringify(link.scenario) === text &&
        !edited({ platform: scenario.platform, id: link.id }),
    )
    if (same) return same
    const number = 1 + Math.max(0, ...links.map((link) => link.number))
    const link = { id: prefix + number, number, scenario }
    links.push(link)
    return link
  }

  /** Sets the list of links, each under the earlier id. */
  function setLinks(before: readonly LinkedScenario[]): void {
    const again = before.map((link) => ({ ...link, scenario: known(link.scenario) }))
    links.splice(0, links.length, ...again)
  }

  /** Returns whether there is such a source on this site, in this visit. */
  function has(source: Source): boolean {
    return linkOf(source) !== undefined || exampleOf(source) !== undefined
  }

  /** Returns a program before any change; `undefined` while it has not been fetched. */
  function original(source: Source): Original | undefined {
    const link = linkOf(source)?.scenario
    if (link) {
      const { files, server, profile } = link
      return { files: { ...files }, serverScenario: server.scenario, profile }
    }
    const example = exampleOf(source)
    if (!example) return { files: {}, serverScenario: 'echo', profile: DEFAULT_PROFILE }
    const files = options.filesOf(source.platform, example)
    return (
      files && {
        files,
        serverScenario: serverScenarioOf(example),
        profile: example.profile ?? DEFAULT_PROFILE,
      }
    )
  }

  /** Returns the changes of the device that come with an example; none for any other program. */
  const changesOf = (source: Source): readonly DeviceChange[] => exampleOf(source)?.changes ?? []

  /**
   * Names a source for the user.
   *
   * @param words Words for a program outside the gallery, by number, and for an example in the
   *   published form.
   */
  function titleOf({ platform, id }: Source, locale: Locale, words: TitleWords): string {
    const [example = '', copy] = id.split(COPY)
    const title = exampleOf({ platform, id: example })?.title[locale]
    if (title !== undefined) return copy === undefined ? title : words.published(title)
    const link = linkOf({ platform, id })
    return link ? words[originOf(id)](link.number) : id
  }

  return {
    links,
    platformOf,
    known,
    has,
    addLink,
    addPublished,
    setLinks,
    original,
    changesOf,
    titleOf,
  }
}

function originOf(id: string): Origin {
  const origins = Object.keys(ORIGINS) as Origin[]
  return origins.find((origin) => id.startsWith(ORIGINS[origin])) ?? 'fromLink'
}
