import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { followValues } from '../../../src/port/flow/flow.ts'
import { parseSource } from '../../../src/port/source/parse.ts'
import { findNames } from '../../../src/port/source/scopes.ts'
import { walk } from '../../../src/port/source/tree.ts'
import { programs } from './subjects.ts'

/** Returns the places of the expressions that TypeScript types as a connection, by file. */
function checked(platform: string): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = join(process.cwd(), `src/platforms/${platform}/examples`)
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const names = new Set(ports[platform]!.reader.types.socket.map((name) => name.split('.').at(-1)))
  const found = new Map<string, Set<string>>()
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${folder}/`) || file.isDeclarationFile) continue
    const places = new Set<string>()
    const visit = (node: ts.Node): void => {
      const isValue = ts.isIdentifier(node) && ts.isExpression(node) && !isName(node)
      if (isValue || ts.isPropertyAccessExpression(node)) {
        const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
        if (names.has(type.symbol?.name) && !type.getConstructSignatures().length) {
          places.add(`${node.getStart()} ${node.getEnd()}`)
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    found.set(file.fileName.slice(folder.length + 1), places)
  }
  return found
}

/** Returns whether an identifier names something instead of standing for a value. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (
    ts.isTypeNode(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isQualifiedName(parent) ||
    (ts.isVariableDeclaration(parent) && parent.name === node) ||
    ts.isParameter(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  )
}

describe('The flow, beside TypeScript’s checker', () => {
  it.each(Object.keys(ports).filter((id) => ports[id]!.reader.types.socket.length > 0))(
    'finds every expression with a connection: %s',
    { timeout: 60_000 },
    (id) => {
      const byFile = checked(id)
      let all = 0
      const missed: string[] = []
      for (const { platform, example, source } of programs) {
        if (platform.id !== id) continue
        const text = readFileSync(`src/platforms/${id}/examples/${example.file}`, 'utf8')
        expect(text).toBe(source)
        const parsed = parseSource(source)
        const flow = followValues(parsed, findNames(parsed), ports[id]!.reader)
        const found = new Set<string>()
        walk(parsed.program, (node) => {
          if (flow.valueOf(node).kinds.has('socket')) found.add(`${node.start} ${node.end}`)
        })
        for (const place of byFile.get(example.file) ?? []) {
          all++
          const [start, end] = place.split(' ').map(Number)
          if (!found.has(place)) missed.push(`${example.file}:${start} ${source.slice(start, end)}`)
        }
      }
      expect(missed).toEqual([])
      expect(all).toBeGreaterThanOrEqual(10)
    },
  )
})
