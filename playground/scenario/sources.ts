import { shallowReactive } from 'vue'
import type { Example, Platform } from '../../src/platforms/contract.ts'
import { DEFAULT_PROFILE } from '../../src/scenario/defaults.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import { exampleScenario, type Files } from './example-files.ts'

/** Where a program comes from: an example of a platform, or a link that was opened. */
export interface Source {
  readonly platform: string
  /** Id of an example, or of an opened link. */
  readonly id: string
}

/** A scenario that a link brought, under an id of its own. */
export interface LinkedScenario {
  readonly id: string
  /** Counts the visit's links from 1. */
  readonly number: number
  readonly scenario: Scenario
}

/** A program as its source has it, before anyone changed it. */
export interface Original {
  readonly files: Files
  readonly scenario: string
  readonly profile: string
}

/** What the sources are read from. */
export interface SourceOptions {
  /** Never empty. */
  readonly platforms: readonly Platform[]
  /** Files of an example. */
  filesOf(platform: string, example: Example): Files
  /** Whether there is a server scenario of this id, `custom` apart. */
  knowsScenario(id: string): boolean
}

/** Words for programs that are not of the gallery. */
export interface TitleWords {
  fromLink(number: number): string
  published(title: string): string
}

/** Between an example's id and a number, in the id of a copy of it. */
const COPY = '@'

/** Identifies a source among those of all platforms. */
export const keyOf = ({ platform, id }: Source): string => `${platform}/${id}`

/** Everything that a program can come from in this visit. */
export function createSources(options: SourceOptions) {
  const links = shallowReactive<LinkedScenario[]>([])

  /** A platform; the first one for an id that none has. */
  function platformOf(id: string): Platform {
    return options.platforms.find((platform) => platform.id === id) ?? options.platforms[0]!
  }

  function exampleOf({ platform, id }: Source): Example | undefined {
    return platformOf(platform).examples.find((example) => example.id === id)
  }

  function linkOf({ id }: Source): LinkedScenario | undefined {
    return links.find((link) => link.id === id)
  }

  /** A scenario of which the platform, profile and server that this site lacks are the default. */
  function known(scenario: Scenario): Scenario {
    const { files, server, profile } = scenario
    const { id: platform, profiles } = platformOf(scenario.platform)
    const hasServer =
      server.scenario === 'custom'
        ? Object.hasOwn(files, SERVER_FILE)
        : options.knowsScenario(server.scenario)
    return {
      ...scenario,
      platform,
      profile: profiles.some(({ id }) => id === profile) ? profile : DEFAULT_PROFILE,
      server: hasServer ? server : { ...server, scenario: 'echo' },
    }
  }

  /**
   * Takes in what a link brought.
   *
   * @param edited Whether a source has changes; the same link again is the same source without any.
   */
  function addLink(scenario: Scenario, edited: (source: Source) => boolean): LinkedScenario {
    return add('link-', known(scenario), edited)
  }

  /** Takes in an example as it was published, beside the one that has changes. */
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

  /** Has these links and no others, each under the id that it had. */
  function setLinks(before: readonly LinkedScenario[]): void {
    const again = before.map((link) => ({ ...link, scenario: known(link.scenario) }))
    links.splice(0, links.length, ...again)
  }

  /** Whether there is such a source on this site, in this visit. */
  function has(source: Source): boolean {
    return linkOf(source) !== undefined || exampleOf(source) !== undefined
  }

  function original(source: Source): Original {
    const link = linkOf(source)?.scenario
    if (link) {
      return { files: { ...link.files }, scenario: link.server.scenario, profile: link.profile }
    }
    const example = exampleOf(source)
    if (!example) return { files: {}, scenario: 'echo', profile: DEFAULT_PROFILE }
    const files = options.filesOf(source.platform, example)
    return {
      files,
      scenario: exampleScenario(example),
      profile: example.profile ?? DEFAULT_PROFILE,
    }
  }

  /**
   * Names a source for the user.
   *
   * @param words Words for an opened link, by its number, and for an example as it was published.
   */
  function titleOf({ platform, id }: Source, locale: Locale, words: TitleWords): string {
    const [example = '', copy] = id.split(COPY)
    const title = exampleOf({ platform, id: example })?.title[locale]
    if (title !== undefined) return copy === undefined ? title : words.published(title)
    const link = linkOf({ platform, id })
    return link ? words.fromLink(link.number) : id
  }

  return { links, platformOf, known, has, addLink, addPublished, setLinks, original, titleOf }
}
