import type { ShownPlatform } from '../../../src/platforms/contract.ts'
import type { Task } from '../../../src/platforms/tasks.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'
import type { Sameness } from '../../../src/trace/compare/event.ts'
import type { Words } from '../../locales/words.ts'
import { simulatedScenario } from '../../scenario/example-files.ts'
import { exampleFiles, loadGallery } from '../../scenario/gallery.ts'

/** A run of a comparison. */
export interface Subject {
  readonly title: string
  readonly platform: ShownPlatform
  readonly scenario: Scenario
}

/** The programs to run, and in which way the runs are the same. */
export interface Subjects {
  readonly sameness: Sameness
  readonly subjects: readonly Subject[]
}

/**
 * Returns the example of each platform for a task, over the current network settings.
 *
 * @throws When the gallery could not be fetched.
 */
export async function platformSubjects(
  task: Task,
  chosen: readonly ShownPlatform[],
  { network }: Pick<Scenario, 'network'>,
  locale: Locale,
): Promise<Subjects> {
  await loadGallery()
  const subjects = chosen.flatMap((platform): Subject[] => {
    const example = platform.examples.find(({ id }) => id === task.examples[platform.id])
    const files = example && exampleFiles(platform.id, example)
    if (!files) return []
    const scenario = { ...simulatedScenario(platform.id, files, task.scenario), network }
    return [{ title: platform.title[locale], platform, scenario }]
  })
  return { sameness: 'task', subjects }
}

/** Returns a program under two profiles of the platform. */
export function profileSubjects(
  scenario: Scenario,
  platform: ShownPlatform,
  profiles: readonly string[],
  locale: Locale,
): Subjects {
  const subjects = profiles.map((profile) => ({
    title: platform.profiles.find(({ id }) => id === profile)?.title[locale] ?? profile,
    platform,
    scenario: { ...scenario, profile },
  }))
  return { sameness: 'same', subjects }
}

/**
 * Returns a program over the simulated network and over the real network.
 *
 * @param url Where live connections go; empty for the URLs of the program.
 */
export function networkSubjects(
  scenario: Scenario,
  platform: ShownPlatform,
  url: string,
  t: Words,
): Subjects {
  const { server } = scenario
  const simulated = { ...scenario, server: { ...server, mode: 'simulated', url: '' } } as const
  const live = { ...scenario, server: { ...server, mode: 'live', url } } as const
  return {
    sameness: 'same',
    subjects: [
      { title: t.compare.simulated, platform, scenario: simulated },
      { title: t.compare.live, platform, scenario: live },
    ],
  }
}
