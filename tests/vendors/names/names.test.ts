import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { taroNames } from '../../../src/platforms/taro/surroundings/names.ts'
import { uniNames } from '../../../src/platforms/uni/surroundings/names.ts'
import { wxNames } from '../../../src/platforms/wx/surroundings/names.ts'

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url))

/** Returns whether a member hands on a type: Taro's interface has those beside the functions. */
const isType = (member: ts.TypeElement): boolean =>
  ts.isPropertySignature(member) &&
  /^[A-Z][a-z]/.test(member.name.getText()) &&
  member.type !== undefined &&
  ts.isTypeReferenceNode(member.type)

/** Returns the members of an interface in all declarations of a package, sorted. */
function membersOf(folder: string, name: string): string[] {
  const members = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      for (const member of node.members) {
        if (member.name && ts.isIdentifier(member.name) && !isType(member)) {
          members.add(member.name.text)
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue
    const source = readFileSync(join(packages, folder, file), 'utf8')
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  }
  return [...members].sort()
}

test.each([
  ['wx', wxNames, 'miniprogram-api-typings/types/wx', 'Wx'],
  ['uni', uniNames, '@dcloudio/types/uni-app', 'Uni'],
  ['Taro', taroNames, '@tarojs/taro/types', 'TaroStatic'],
])('the names of %s are those of its published types', (_, names, folder, interfaceName) => {
  expect(names.toSorted()).toEqual(membersOf(folder, interfaceName))
})
