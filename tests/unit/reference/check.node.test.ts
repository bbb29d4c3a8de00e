import { describe, expect, it } from 'vitest'
import { checkReference, formatProblem } from '../../../src/reference/check.ts'
import { type DemoParts, demoReference, plainFacts } from './declare.ts'

const sound = `/** A module. {@zh 一个模块。} */
/** A socket. {@zh 一个连接。} @concept connecting */
interface Api {
  /**
   * Sends. {@zh 发送。}
   * @param data What. {@zh 内容。}
   * @concept sending
   */
  send(data: string): void
}`
const shown = [{ members: ['Api.send'] }]

/** Returns the problems of a platform, each as kind and place. */
const problemsOf = (parts: Partial<DemoParts>) =>
  checkReference(demoReference({ declarations: sound, examples: shown, ...parts })).map(
    ({ kind, place }) => `${kind} ${place}`,
  )
const text = { en: 'Some words.', zh: '几个字。' }
const evidence = [{ kind: 'document', source: 'Demo' }] as const

describe('The check of the reference', () => {
  it('finds nothing wrong with what is whole', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('finds a member without Chinese, or with English in its place', () => {
    const declarations = sound.replace('Sends. {@zh 发送。}', 'Sends.')
    expect(problemsOf({ declarations })).toContain('untranslated Api.send')
    expect(problemsOf({ declarations: sound.replace('发送。', 'Sends.') })).toContain(
      'untranslated Api.send',
    )
  })

  it('finds a parameter that is not translated, or not described', () => {
    const untranslated = sound.replace(' {@zh 内容。}', '')
    expect(problemsOf({ declarations: untranslated })).toEqual(['untranslated Api.send'])
    const undescribed = sound.replace('   * @param data What. {@zh 内容。}\n', '')
    expect(problemsOf({ declarations: undescribed })).toEqual(['undescribed Api.send'])
  })

  it('finds a result without a word', () => {
    const declarations = sound.replace('): void', '): Promise<boolean>')
    expect(problemsOf({ declarations })).toEqual(['undescribed Api.send'])
  })

  it('finds a list of error codes that nothing describes', () => {
    const declarations = sound.replace(
      '   * @concept',
      '   * @throws {Error} 1, 2, as before. {@zh 同上。}\n   * @concept',
    )
    expect(problemsOf({ declarations })).toEqual(['undescribed Api.send', 'undescribed Api.send'])
  })

  it('finds a concept that does not exist', () => {
    const declarations = sound.replace('@concept connecting', '@concept magic')
    expect(problemsOf({ declarations })).toContain('no-concept Api')
    const misspelt = sound.replace('@concept sending', '@concept sendng')
    expect(problemsOf({ declarations: misspelt })).toContain('no-concept Api.send')
  })

  it('finds a member that no example shows', () => {
    expect(problemsOf({ examples: [] })).toEqual(['no-example Api', 'no-example Api.send'])
  })

  it('takes the examples of what uses a record for the record and its fields', () => {
    const declarations = `${sound.replace('data: string', 'data: Options')}
    /** Options. {@zh 选项。} @concept sending */
    interface Options {
      /** Text. {@zh 文本。} */
      text: string
    }`
    expect(problemsOf({ declarations })).toEqual([])
  })

  it('does not take the examples of an object for its methods', () => {
    const declarations = sound.replace(
      'send(data: string): void\n',
      'send(data: string): void\n/** Ends. {@zh 结束。} */\nclose(): void\n',
    )
    expect(problemsOf({ declarations })).toEqual(['no-example Api.close'])
  })

  it('finds notes, examples and errata that name no member', () => {
    expect(problemsOf({ notes: [{ members: ['Api.sent'] }] })).toContain('unknown-name demo.note')
    expect(problemsOf({ examples: [...shown, { id: 'other', members: ['Nobody'] }] })).toContain(
      'unknown-name example other',
    )
    const errata = [{ id: 'slip', text, members: ['Api.gone'], evidence }]
    expect(problemsOf({ facts: { errata } })).toEqual(['unknown-name erratum slip'])
  })

  it('finds a note with a value of a run and no general sentence, and a sentence of no note', () => {
    const notes = [{ text: { en: 'Replaced {code}.', zh: '替换了 {code}。' } }]
    expect(problemsOf({ notes })).toEqual(['run-value demo.note'])
    expect(problemsOf({ notes, facts: { generalNotes: { 'demo.note': text } } })).toEqual([])
    expect(problemsOf({ facts: { generalNotes: { 'demo.gone': text } } })).toEqual([
      'unknown-name general note demo.gone',
    ])
  })

  it('finds footguns without their example or note', () => {
    const footgun = {
      id: 'snare',
      concept: 'sending',
      text,
      bites: 'both',
      example: 'none',
      notes: ['demo.none'],
      habit: 'one-listener',
      evidence,
    } as const
    expect(problemsOf({ facts: { footguns: [footgun] } })).toEqual(
      Array(3).fill('unknown-name footgun snare'),
    )
  })

  it('finds a concept with neither members nor a reason, and one with both', () => {
    expect(problemsOf({ facts: { reasons: {} } })).toContain('empty-concept concept listeners')
    const declarations = sound.replace('@concept connecting', '@concept listeners')
    const reasons = Object.fromEntries(Object.keys(plainFacts.cells).map((id) => [id, text]))
    expect(problemsOf({ declarations, facts: { reasons } })).toContain(
      'needless-reason concept listeners',
    )
  })

  it('finds two members of one anchor', () => {
    const declarations = `${sound}
    /** Another. {@zh 另一个。} @concept connecting */
    interface api {
      /** A field. {@zh 一个字段。} */
      field: string
    }`
    expect(problemsOf({ declarations })).toContain('duplicate-anchor api')
  })

  it('finds a deprecated member without a replacement', () => {
    const declarations = sound.replace(
      '   * @concept',
      '   * @deprecated Do not. {@zh 请勿使用。}\n   * @concept',
    )
    expect(problemsOf({ declarations })).toEqual(['no-replacement Api.send'])
  })

  it('finds a permission that the platform does not have, and one without its block', () => {
    const declarations = sound.replace('   * @concept', '   * @permission demo.NET\n   * @concept')
    expect(problemsOf({ declarations })).toContain('unknown-name Api.send')
    expect(problemsOf({ declarations, needs: ['demo.NET'] })).toContain('no-manifest demo.NET')
  })

  it('finds facts without evidence, and texts without a language', () => {
    const errata = [{ id: 'slip', text: { en: 'Only.', zh: '' }, members: [], evidence: [] }]
    expect(problemsOf({ facts: { errata } })).toEqual([
      'untranslated erratum slip',
      'no-evidence erratum slip',
    ])
  })

  it('finds close codes that overlap, and states that nothing leads to', () => {
    const code = (from: number, to: number) => ({ from, to, send: text, maySend: true, evidence })
    expect(problemsOf({ facts: { closeCodes: [code(1000, 1002), code(1002, 1005)] } })).toEqual([
      'inconsistent close code 1002',
    ])
    const state = (id: string) => ({ id, name: id, text })
    const states = {
      states: [state('one'), state('two')],
      transitions: [{ from: 'one', to: 'three', label: text, reports: [] }],
    }
    expect(problemsOf({ facts: { states } })).toEqual([
      'unknown-name state three',
      'inconsistent state two',
    ])
  })

  it('writes each problem on a line', () => {
    const [problem] = checkReference(demoReference({ declarations: sound, examples: [] }))
    expect(formatProblem(problem!)).toBe('demo: Api: is shown by no example (no-example)')
  })
})
