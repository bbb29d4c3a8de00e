import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'

/**
 * Modules of an example in the docs, fetched as a whole when a reader comes to them, by a name for
 * their files. The first of these uses alone decides about the file.
 */
const OF_DOCS: Readonly<Record<string, string>> = {
  LiveControls: 'playground/widget/LiveControls.vue',
  LiveOutput: 'playground/widget/LiveOutput.vue',
  LiveEditor: 'playground/widget/LiveEditor.vue',
}

const USES: Readonly<Record<string, string>> = {
  ...OF_DOCS,
  Embed: 'playground/embed/Embed.vue',
  Playground: 'playground/page/Playground.vue',
  sandbox: 'src/sandbox/index.ts',
}

/**
 * Combines modules by use. By default, each of the many sets of pages and panels that share a
 * module has a file, and the playground asked for twenty files of less than a kilobyte before Run
 * could be pressed. What a panel alone needs stays in files of its own.
 *
 * What a module imports has at least the module's uses, so that files never import one another in a
 * circle.
 */
export function filesByUse(): Plugin {
  return {
    name: 'files-by-use',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: nameByUses(), includeDependenciesRecursively: false }],
            },
          },
        },
      },
    }),
  }
}

/** Returns a function naming the file of a module, `null` for a module without uses. */
function nameByUses() {
  let uses: ReadonlyMap<string, readonly string[]> | undefined
  return (id: string, modules: Rolldown.ChunkingContext): string | null => {
    uses ??= findUses(modules)
    const all = uses.get(id)
    return all?.find((use) => Object.hasOwn(OF_DOCS, use)) ?? all?.join('-') ?? null
  }
}

/** Finds the uses of all modules imported, directly or not, where a use begins. */
function findUses(modules: Rolldown.ChunkingContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [name, module] of Object.entries(USES)) {
    const root = fileURLToPath(new URL(`../../${module}`, import.meta.url))
    const reached = new Set([root])
    for (const id of reached) {
      for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
    }
    for (const id of reached) found.set(id, [...(found.get(id) ?? []), name])
  }
  return found
}
