import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { pagesOf } from '../../../src/platforms/pages.ts'

const compileOn = (platform: string, files: Record<string, string>) =>
  compile(files, { repairs: [], pages: pagesOf(platform) })

describe('a program that starts with a script', () => {
  it('draws nothing, so that its style sheets are only noted', async () => {
    const result = await compileOn('taro', {
      'main.ts': "import './app'",
      'app.ts': "import './app.scss'\nconsole.log('on')",
      'app.scss': '.a { color: red }',
    })
    if (!result.ok) throw new Error(result.errors[0]!.message)
    const codes = result.files.map(({ code }) => code).join('\n')
    expect(codes).not.toContain('taro:page')
    const notes = result.files.flatMap((file) => file.notes.map(({ id }) => `${file.name} ${id}`))
    expect(notes).toEqual(['app.ts program.nothing-drawn'])
  })

  it.each([
    ['ohos', 'Chat.ets', '@Component export struct Chat { build() { Text("a") } }'],
    ['taro', 'chat.tsx', 'export const Chat = () => <View />'],
    ['quickapp', 'chat.ux', '<template><div></div></template>'],
    ['blueos', 'chat.ux', '<template><div></div></template>'],
    ['weex', 'chat.vue', '<template><div></div></template>'],
  ])('is told on %s that %s, which it imports, is a page', async (platform, name, source) => {
    const files = { 'main.ts': `import chat from './${name}'\nconsole.log(chat)`, [name]: source }
    const result = await compileOn(platform, files)
    if (result.ok) throw new Error('compiled')
    const [{ file, line, text }] = result.errors as [(typeof result.errors)[number]]
    expect(`${file}:${line} ${text.en}`).toMatch(new RegExp(`^${name}:1 ${name} is a page, but`))
    expect(text.zh).toMatch(/是页面/)
  })

  it('may have pages beside it that it does not import', async () => {
    const page = '<template><div></div></template>'
    const result = await compileOn('weex', { 'main.ts': 'console.log(1)', 'other.vue': page })
    expect(result.ok).toBe(true)
  })
})

describe('a program that starts with a page', () => {
  const page = (script: string) =>
    `<template><div></div></template>\n<script>\n${script}\n</script>\n`
  const WRONG = 'const = 1'

  it.each([
    ['weex', 'main.vue', page('export default {}')],
    ['taro', 'main.vue', page('export default {}')],
    ['uni', 'main.vue', page('export default {}')],
    ['quickapp', 'main.ux', page('export default {}')],
  ])('of %s does not stop at files that it does not use', async (platform, main, source) => {
    const files = { [main]: source, 'entry.js': WRONG, 'settings.json': '{ /* comment */ }' }
    expect(await compileOn(platform, files)).toMatchObject({ ok: true })
  })

  it.each([
    ['an import', 'main.vue', page("import './chat'")],
    ['require', 'main.vue', page("require('./chat')")],
    ['a page that it imports', 'main.vue', page("import Chat from './Chat.vue'")],
  ])('stops at a file that it uses by %s', async (_, main, source) => {
    const files = { [main]: source, 'Chat.vue': page("import './chat'"), 'chat.js': WRONG }
    const result = await compileOn('weex', files)
    expect(result.ok ? [] : result.errors.map(({ file }) => file)).toContain('chat.js')
  })
})
