import ts from 'typescript'
import type { Plugin } from 'vite'
import type { Example, ShownExample } from '../../src/platforms/contract.ts'

const LIST = /\/src\/platforms\/[^/]+\/example-list\/[^/]+\.ts$/

/** Members of an example that the browser's scripts never read. */
const UNSHOWN: Readonly<Record<Exclude<keyof Example, keyof ShownExample>, true>> = {
  members: true,
  output: true,
  live: true,
  steps: true,
}

/**
 * Leaves out of the site's scripts what only the reference, written by the build, and the tests
 * know of an example: two thirds of each list, and the playground has the lists of all platforms.
 */
export function shownExamples(): Plugin {
  return {
    name: 'shown-examples',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    enforce: 'pre',
    transform: (source, id) => (LIST.test(id) ? { code: shownPart(source), map: null } : undefined),
  }
}

/** Returns the source of a list of examples without the members that are not shown. */
export function shownPart(source: string): string {
  const tree = ts.createSourceFile('list.ts', source, ts.ScriptTarget.Latest)
  let code = ''
  let copied = 0
  const visit = (node: ts.Node): void => {
    if (!isUnshown(node)) return ts.forEachChild(node, visit)
    code += source.slice(copied, node.pos)
    copied = source[node.end] === ',' ? node.end + 1 : node.end
  }
  visit(tree)
  return code + source.slice(copied)
}

function isUnshown(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    Object.hasOwn(UNSHOWN, node.name.text)
  )
}
