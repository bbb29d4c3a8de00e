import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Build output in `.vitepress/`, including files of a running build. */
const BUILT = /^(cache|dist.*|\.temp)$/

/** Folders and files of a folder, from the top storey to the ground floor. */
type Storeys = readonly (readonly string[])[]

/**
 * The storeys of the tree, by folder. An import goes from a storey to a lower storey. Rooms of the
 * same storey do not import each other.
 */
const HOUSE: Readonly<Record<string, Storeys>> = {
  '.vitepress': [
    ['config.ts', 'theme'],
    ['embed-head.ts', 'hash-guard.ts', 'place', 'playground-head.ts', 'preview.ts'],
    [
      'early-touch.ts',
      'fidelity',
      'head.ts',
      'home.ts',
      'locales',
      'offline',
      'performance',
      'search',
      'start-after-paint.ts',
    ],
    ['plugins', 'reference'],
    [
      'page-locale.ts',
      'platform-names.ts',
      'preview-site.ts',
      'repository.ts',
      'rss.ts',
      'web-libraries',
    ],
  ],
  playground: [
    ['page', 'embed', 'widget'],
    ['panels'],
    ['run'],
    ['scenario', 'editor'],
    ['ui'],
    ['locales'],
  ],
  'playground/panels': [
    ['port'],
    ['controls', 'share'],
    ['export', 'inspect'],
    ['compare', 'diagram', 'server'],
    ['messages'],
    ['commands', 'console', 'files', 'intake', 'notices', 'screen'],
  ],
  src: [
    ['bounded', 'command', 'project', 'recipes', 'reference'],
    ['intake', 'port'],
    ['package', 'sandbox', 'trace', 'virtual-run'],
    ['compiler'],
    ['runtime'],
    ['network', 'over', 'permalink', 'platforms'],
    ['standard'],
    ['client', 'scenario'],
    ['after.ts', 'device-change.ts', 'job-type.ts', 'text.ts', 'web-socket.ts', 'writing'],
  ],
  'src/platforms': platforms(),
}

/** The parts of the tree, and the parts forbidden to the imports of each. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  src: ['playground', '.vitepress', 'docs', 'scripts', 'tests'],
  // The lists of examples that a browser has are shorter.
  playground: ['.vitepress', 'docs', 'scripts', 'tests', 'src/platforms/index.ts'],
  '.vitepress': ['docs', 'scripts', 'tests'],
  // A platform knows the services handed to it, not the scenario that chose it.
  'src/platforms': ['src/scenario'],
}

/** A forbidden direction of imports. */
interface Zone {
  readonly target: string
  readonly from: string[]
  readonly message: string
}

/**
 * Returns the forbidden directions of imports, for `import-x/no-restricted-paths`.
 *
 * @throws Error When a folder of the house has a room without a storey.
 */
export function forbiddenArrows(): Zone[] {
  const parts = Object.entries(PARTS).map(([target, from]) =>
    zone(target, from, `${target} does not know this part (eslint.storeys.ts)`),
  )
  return [...parts, ...Object.entries(HOUSE).flatMap(([folder, storeys]) => fence(folder, storeys))]
}

function fence(folder: string, storeys: Storeys): Zone[] {
  const unplaced = roomsOf(folder).filter((room) => !storeys.flat().includes(room))
  if (unplaced.length > 0) {
    throw new Error(`eslint.storeys.ts: name a storey for ${unplaced.join(', ')} of ${folder}/`)
  }
  return storeys.flatMap((storey, level) =>
    storey.flatMap((room) => {
      const others = storeys.slice(0, level + 1).flat()
      const from = others.filter((other) => other !== room).map((other) => `${folder}/${other}`)
      const message = `${folder}/${room} imports only from lower storeys (eslint.storeys.ts)`
      return from.length > 0 ? [zone(`${folder}/${room}`, from, message)] : []
    }),
  )
}

const zone = (target: string, from: readonly string[], message: string): Zone => ({
  target: `./${target}`,
  from: from.map((path) => `./${path}`),
  message,
})

/** Returns the folders and scripts directly in a folder. */
function roomsOf(folder: string): string[] {
  return readdirSync(join(import.meta.dirname, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /(?<!\.d)\.(ts|vue)$/.test(entry.name))
    .filter(({ name }) => !BUILT.test(name))
    .map(({ name }) => name)
}

/**
 * Returns the storeys of the platforms: the lists know every platform; a platform knows only
 * contracts and shared code.
 */
function platforms(): Storeys {
  const top = [
    ['shown.ts', 'tasks.ts'],
    ['pages.ts'],
    ['beside-types.ts', 'index.ts', 'known-modules.ts', 'page-formats.ts'],
    ['lists'],
  ]
  const foot = [
    ['shared-notes.ts'],
    ['shared'],
    ['find-format.ts', 'page-compiler.ts', 'screen-wire.ts'],
    [
      'client-contract.ts',
      'facts-contract.ts',
      'page-contract.ts',
      'page-view.ts',
      'port-contract.ts',
      'project-contract.ts',
      'script-hints.ts',
      'surroundings-contract.ts',
    ],
    ['contract.ts'],
    [
      'concept-ids.ts',
      'list.ts',
      'module-names.ts',
      'names.ts',
      'profile-types.ts',
      'trace-contract.ts',
    ],
  ]
  const others = [...top, ...foot].flat()
  return [...top, roomsOf('src/platforms').filter((room) => !others.includes(room)), ...foot]
}
