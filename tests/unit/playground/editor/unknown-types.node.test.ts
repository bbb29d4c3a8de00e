import { expect, it } from 'vitest'
import { languageWorker } from './language-worker.ts'

const problemsOf = (platform: string, source: string, others = {}): Promise<string[]> =>
  languageWorker({ 'main.ts': source, ...others }, platform).problems('main.ts')

it.each([
  ['ohos', "import { common } from '@kit.AbilityKit'\nlet a: common.UIAbilityContext | undefined"],
  ['ohos', "import common from '@ohos.app.ability.common'\nlet a: common.Context | undefined"],
  ['ohos', "import { Want } from '@kit.AbilityKit'\nlet a: Want | undefined"],
  ['taro', "import Taro from '@tarojs/taro'\nlet a: Taro.NodesRef | undefined"],
  ['wx', 'let a: WechatMiniprogram.SystemInfo | undefined'],
])('the editor takes types of %s beside sockets as they are: %s', async (platform, source) => {
  expect(await problemsOf(platform, source)).toEqual([])
})

it.each([
  ['ohos', "import { webSocket } from '@kit.NetworkKit'\nlet a: webSocket.ClosResult"],
  ['taro', 'namespace Own {}\nlet a: Own.Thing'],
  ['taro', "import { own } from './own'\nlet a: own.Thing"],
])('the editor underlines a wrong type on %s: %s', async (platform, source) => {
  const problems = await problemsOf(platform, source, { 'own.ts': 'export const own = 1' })
  expect(problems).toHaveLength(1)
})
