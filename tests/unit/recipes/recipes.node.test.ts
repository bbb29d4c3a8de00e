import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { platformById } from '../../../src/platforms/index.ts'
import { platformIds } from '../../../src/platforms/list.ts'
import { facts } from '../../../src/platforms/lists/facts.ts'
import { recipeIds } from '../../../src/recipes/contract.ts'
import { recipes } from '../../../src/recipes/list.ts'
import { platformsOf, recipeProgram } from '../../../src/recipes/program.ts'
import { runExample } from '../platforms/run-example.ts'

const cases = recipeIds.flatMap((recipe) =>
  platformsOf(recipe).map((platform) => [recipe, platform] as const),
)

/** Runs a recipe, or the same program without the guard, and returns the console. */
function run(
  recipe: (typeof recipeIds)[number],
  platform: string,
  variant: 'with' | 'without',
  profile?: string,
) {
  const { code } = recipeProgram(platform, recipe, variant)
  const example = { file: 'main.ts', scenario: recipes[recipe].scenario, profile }
  return runExample(platformById(platform)!, example, { 'main.ts': code })
}

/** Returns the compiler's errors in the recipes of a platform, by its declarations. */
function typeErrors(platform: string): string[] {
  const folder = resolve('src/platforms', platform, 'examples')
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const programs = new Map(
    cases
      .filter(([, id]) => id === platform)
      .map(([recipe]) => [`${folder}/recipe-${recipe}.ts`, recipeProgram(platform, recipe).code]),
  )
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (file) => programs.get(file) ?? readFile(file)
  host.fileExists = (file) => programs.has(file) || fileExists(file)
  const declarations = fileNames.filter((file) => file.endsWith('.d.ts'))
  const program = ts.createProgram([...declarations, ...programs.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    return `${file?.fileName ?? 'options'}: ${text}`
  })
}

const proves = (lines: readonly string[], proof: string) =>
  lines.some((line) => line.startsWith(proof))

describe('The recipe', () => {
  it.each(cases)('%s works on %s', async (recipe, platform) => {
    const lines = await run(recipe, platform, 'with')
    expect(proves(lines, recipes[recipe].proof), lines.join('\n')).toBe(true)
  })

  const released = platformIds.flatMap((id) =>
    platformById(id)!.profiles.flatMap((profile) =>
      (['reconnect', 'heartbeat', 'queue'] as const)
        .filter((recipe) => platformsOf(recipe).includes(id))
        .map((recipe) => [recipe, id, profile.id] as const),
    ),
  )
  it.each(released)('%s works on %s in the profile %s', async (recipe, platform, profile) => {
    const lines = await run(recipe, platform, 'with', profile)
    expect(proves(lines, recipes[recipe].proof), lines.join('\n')).toBe(true)
  })

  it.each(cases)('%s is needed on %s, unless the platform says why not', async (recipe, id) => {
    const remark = facts[id].recipes?.[recipe]
    // A program without the guard may also end with an exception.
    const lines = await run(recipe, id, 'without').catch((error: unknown) => [String(error)])
    const isNeedless = remark !== undefined && 'needless' in remark
    expect(proves(lines, recipes[recipe].proof), lines.join('\n')).toBe(isNeedless)
  })

  it.each([...new Set(cases.map(([, platform]) => platform))])(
    'is typed by the declarations of %s',
    { timeout: 60_000 },
    (platform) => {
      expect(typeErrors(platform)).toEqual([])
    },
  )

  it('has a program for every platform, unless the platform says why not', () => {
    for (const recipe of recipeIds) {
      for (const id of platformIds) {
        const remark = facts[id].recipes?.[recipe]
        const isImpossible = remark !== undefined && 'impossible' in remark
        expect(platformsOf(recipe).includes(id), `${recipe} on ${id}`).toBe(!isImpossible)
      }
    }
    for (const id of platformIds) {
      for (const named of Object.keys(facts[id].recipes ?? {})) expect(recipeIds).toContain(named)
    }
  })
})
