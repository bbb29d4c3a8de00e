import { describe, expect, it } from 'vitest'
import { compiled } from './run-compiled.ts'

const codeOf = async (source: string): Promise<string> => (await compiled(source)).files[0]!.code

describe('import.meta', () => {
  it.each([
    ['in TypeScript', 'const url: string = import.meta.env.VITE_URL', 'module.meta.env.VITE_URL'],
    [
      'beside imports',
      "import a from './b'\nexport const c = [a, import.meta.url]",
      'module.meta.url',
    ],
    ['twice', 'const a = import.meta, b = import.meta.env', 'module.meta, b = module.meta.env'],
    ['with blanks and lines', 'const a = import\n  . meta\n;a', 'module.meta\n   \n;a'],
  ])('becomes the loader’s, %s', async (_, source, code) => {
    const files = { 'main.ts': source, 'b.ts': 'export default 1' }
    const { files: bodies } = await compiled(files)
    const main = bodies.find(({ name }) => name === 'main.ts')!
    expect(main.code).toContain(code)
    expect(main.code).not.toMatch(/import\s*\.\s*meta/)
    expect(main.strict).toBe(true)
  })

  it('stays in texts, and is no import of a later text', async () => {
    const source = "console.log('import.meta', /import.meta/, `import.meta`, a.import.meta)"
    expect((await codeOf(source)).trim()).toBe(source)
    expect(await codeOf("const a = import.meta.env.A ?? 'wss://a.example'")).not.toContain(
      'require',
    )
  })
})
