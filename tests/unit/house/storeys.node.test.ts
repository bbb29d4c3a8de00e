import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'import-x/no-restricted-paths' })

/** Checks a nonexistent file with a single import. */
async function lint(file: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import type {} from '${specifier}'\n`, { filePath: file })
  return result!.messages.map(({ message }) => message)
}

describe('an import', () => {
  it.each([
    ['from src to the playground', 'src/trace/new.ts', '../../playground/ui/use-notice.ts'],
    [
      'from the site to its pages',
      '.vitepress/theme/new.ts',
      '../../docs/reference/[page].paths.ts',
    ],
    ['from a part to a panel', 'playground/ui/new.ts', '../panels/console/filter.ts'],
    ['from a panel to the page', 'playground/panels/console/new.ts', '../../page/panes.ts'],
    ['between the page and the frame', 'playground/page/new.ts', '../embed/feed.ts'],
    ['between two panels side by side', 'playground/panels/files/new.ts', '../console/filter.ts'],
    ['from the runtime to the sandbox', 'src/runtime/new.ts', '../sandbox/messages.ts'],
    ['from the network to a platform', 'src/network/new.ts', '../platforms/contract.ts'],
    ['from a platform to another', 'src/platforms/weex/new.ts', '../taro/platform.ts'],
    ['from a platform to the scenario', 'src/platforms/weex/new.ts', '../../scenario/scenario.ts'],
    ['from a platform to the network', 'src/platforms/weex/new.ts', '../../network/contract.ts'],
  ])('%s fails lint', async (_, file, specifier) => {
    expect(await lint(file, specifier)).toEqual([expect.stringContaining('eslint.storeys.ts')])
  })

  it.each([
    ['from the page to a panel', 'playground/page/new.ts', '../panels/console/filter.ts'],
    ['from a panel to a part', 'playground/panels/console/new.ts', '../../ui/use-notice.ts'],
    ['from the sandbox to the runtime', 'src/sandbox/new.ts', '../runtime/entries.ts'],
    ['from a platform to its contract', 'src/platforms/weex/new.ts', '../contract.ts'],
    ['within a room', 'src/runtime/new.ts', './entries.ts'],
  ])('%s passes', async (_, file, specifier) => {
    expect(await lint(file, specifier)).toEqual([])
  })
})
