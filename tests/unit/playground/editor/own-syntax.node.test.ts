import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTE_NAMES } from '../../../../src/platforms/ohos/page/attribute-names.ts'
import { enumerations } from '../../../../src/platforms/ohos/page/framework/values/enumerations.ts'
import { COMPONENTS, DECORATORS } from '../../../../src/platforms/ohos/page/names.ts'
import { languageWorker } from './language-worker.ts'

const ROOT = join(import.meta.dirname, '../../../..')

const PAGE = `@Entry
@Component
struct Index {
  @State count: number = 0
  @Link total: number
  build() {
    Column({ space: 8 }) {
      Text(\`\${this.count}\`).fontSize(16)
      Row2({ title: 'a' })
      Button('Add').onClick(() => this.count++)
    }
  }
}

@Component
struct Row2 {
  @Prop title: string
  build() {
    Text(this.title)
  }
}
`

describe('in a page of ArkUI, the editor', () => {
  it('underlines nothing on another platform, which does not declare ArkUI', async () => {
    const wrong = PAGE.replace('16', 'true')
    const worker = languageWorker({ 'main.ets': wrong, 'main.ts': wrong, 'a.ets': 'let a = ;' })
    expect(await worker.problems('main.ets')).toEqual([])
    expect(await worker.problems('main.ts')).toEqual([])
    expect(await worker.problems('a.ets')).toHaveLength(1)
  })

  const pages = ['src/platforms/ohos/examples', 'tests/unit/platforms/ohos/page/samples'].flatMap(
    (folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.ets'))
        .map((name) => [name, join(ROOT, folder, name)] as const),
  )

  it.each(pages)('underlines nothing in %s', async (_, path) => {
    // The samples of tests report to `record`.
    const source = `${readFileSync(path, 'utf8')}\ndeclare function record(...values: any[]): void\n`
    const worker = languageWorker({ 'main.ets': source }, 'ohos')
    expect(await worker.problems('main.ets')).toEqual([])
  })

  it.each([
    ['16', 'true', /^true: .*boolean/],
    ['`${this.count}`', 'this.count', /^this\.count: .*number/],
    ['this.count++', 'this.cont++', /^cont: .*cont/],
    ["title: 'a'", 'title: 1', /^title: .*number/],
    ['space: 8', 'spaces: 8', /^spaces: .*spaces/],
    ['.onClick', '.fontSize', /^\(\) => this\.count\+\+: /],
    ["Row2({ title: 'a' })", 'Row3()', /^$/],
    ['Text(this.title)', 'Text(this.', /^$/],
  ])('underlines in place of %s the mistake %s', async (right, wrong, problem) => {
    const worker = languageWorker({ 'main.ets': PAGE.replace(right, wrong) }, 'ohos')
    const problems = await worker.problems('main.ets')
    expect(problems.join('\n')).toMatch(problem)
    expect(problems.length).toBeLessThanOrEqual(1)
  })

  it('completes attributes, members of the struct and properties of a component', async () => {
    const worker = languageWorker({ 'main.ets': PAGE }, 'ohos')
    const names = async (place: string): Promise<string[]> => {
      const { entries } = await worker.at('getCompletionsAtPosition', 'main.ets', place)
      return entries.map(({ name }: { name: string }) => name)
    }
    const attributes = await names('.|fontSize(16)')
    expect(attributes).toEqual(expect.arrayContaining(['fontSize', 'width', 'onClick']))
    expect(attributes.filter((name) => name.startsWith('$'))).toEqual([])
    expect(await names('this.|count++')).toEqual(expect.arrayContaining(['count', 'total']))
    expect(await names("Row2({ |title: 'a'")).toContain('title')
    expect(await names('@|State')).toContain('State')
  })

  it('completes an attribute that is being typed', async () => {
    const typing = PAGE.replace('.onClick(() => this.count++)', '.on')
    const worker = languageWorker({ 'main.ets': typing }, 'ohos')
    const { entries } = await worker.at('getCompletionsAtPosition', 'main.ets', "('Add').on|")
    expect(entries.map(({ name }: { name: string }) => name)).toContain('onClick')
  })

  it('tells what a name is, and finds where it is declared and used', async () => {
    const worker = languageWorker({ 'main.ets': PAGE }, 'ohos')
    const { textSpan, displayParts } = await worker.at(
      'getQuickInfoAtPosition',
      'main.ets',
      '|Text(this',
    )
    expect(PAGE.slice(textSpan.start, textSpan.start + textSpan.length)).toBe('Text')
    expect(displayParts.map(({ text }: { text: string }) => text).join('')).toContain(
      'TextAttribute',
    )
    const [definition] = await worker.at('getDefinitionAtPosition', 'main.ets', '|Row2({')
    expect(PAGE.slice(definition.textSpan.start).startsWith('Row2 {')).toBe(true)
    const uses = await worker.at('getReferencesAtPosition', 'main.ets', '|count: number')
    expect(uses).toHaveLength(3)
    for (const {
      textSpan: { start, length },
    } of uses)
      expect(PAGE.slice(start, start + length)).toBe('count')
  })

  it('formats around what it reads in another way', async () => {
    const untidy = PAGE.replace('      Text(', '  Text(').replace('= 0', '=0')
    const worker = languageWorker({ 'main.ets': untidy }, 'ohos')
    const edits: { span: { start: number; length: number }; newText: string }[] = await worker.call(
      'getFormattingEditsForDocument',
      'main.ets',
      {
        indentSize: 2,
        tabSize: 2,
        convertTabsToSpaces: true,
        newLineCharacter: '\n',
        indentStyle: 2,
        insertSpaceAfterCommaDelimiter: true,
        insertSpaceAfterSemicolonInForStatements: true,
        insertSpaceBeforeAndAfterBinaryOperators: true,
        insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces: true,
      },
    )
    const tidy = edits
      .sort((a, b) => b.span.start - a.span.start)
      .reduce(
        (text, { span: { start, length }, newText }) =>
          text.slice(0, start) + newText + text.slice(start + length),
        untidy,
      )
    expect(tidy).toBe(PAGE)
  })
})

describe('the declarations of ArkUI', () => {
  const text = ['arkui.d.ts', 'arkui-enums.d.ts']
    .map((name) => readFileSync(join(ROOT, 'src/platforms/ohos/page/types', name), 'utf8'))
    .join('\n')

  it('name every component, decorator and attribute that a page follows', () => {
    const missing = [
      ...[...COMPONENTS, ...DECORATORS].filter((name) => !text.includes(`declare const ${name}:`)),
      ...ATTRIBUTE_NAMES.filter((name) => !new RegExp(`^  ${name}\\(`, 'm').test(text)),
    ]
    expect(missing).toEqual([])
  })

  it('have the members of every enumeration in the order of their values', () => {
    const declared = [...text.matchAll(/^declare enum (\w+) \{([^}]*)\}/gm)].map(
      ([, name, members]) => [name, members!.match(/\w+/g)] as const,
    )
    const known = Object.entries(enumerations).map(
      ([name, members]) =>
        [name, Object.keys(members).filter((member) => !/^\d/.test(member))] as const,
    )
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(known))
  })
})

describe('the hints of the editor', () => {
  const source = PAGE.replace(
    'build() {',
    'log(value: any) { const { count } = this }\n  build() {',
  )
  const hintsIn = async (files: Record<string, string>, platform: string, file: string) => {
    const found = await languageWorker(files, platform).call('getSuggestionDiagnostics', file)
    return found
      .filter(({ code }: { code: unknown }) => typeof code === 'string')
      .map(({ code, start, length }: { code: string; start: number; length: number }) => [
        code,
        files[file]!.slice(start, start + length),
      ])
  }
  const expected = [
    ['arkts-no-any-unknown', 'any'],
    ['arkts-no-destruct-decls', '{ count }'],
  ]

  it.each(['main.ets', 'main.ts'])('name the rules of ArkTS in a page, in %s', async (file) => {
    expect(await hintsIn({ [file]: source }, 'ohos', file)).toEqual(expected)
  })

  it.each(['echo-page.ets', 'chat-page.ets'])('find nothing in %s of the gallery', async (name) => {
    const page = readFileSync(join(ROOT, 'src/platforms/ohos/examples', name), 'utf8')
    expect(await hintsIn({ 'main.ets': page }, 'ohos', 'main.ets')).toEqual([])
  })

  it.each([
    ['ohos', 'main.ts'],
    ['web', 'main.ets'],
  ])('say nothing of ArkTS in a script of %s named %s', async (platform, file) => {
    expect(await hintsIn({ [file]: 'var a: any' }, platform, file)).toEqual([])
  })
})
