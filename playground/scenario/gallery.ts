import type { Example } from '../../src/platforms/contract.ts'
import { filesOfExample, type Files } from './example-files.ts'

const sources = import.meta.glob<string>(
  ['../../src/platforms/[!_]*/examples/*', '!**/tsconfig.json'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

function source(platform: string, file: string): string {
  const text = sources[`../../src/platforms/${platform}/examples/${file}`]
  if (text === undefined) throw new Error(`the gallery has no file ${platform}/${file}`)
  return text
}

/**
 * Reads an example in the playground's form.
 *
 * @param platform Id of the example's platform.
 */
export function exampleFiles(platform: string, example: Example): Files {
  return filesOfExample(example, (file) => source(platform, file))
}
