import { describe, expect, it } from 'vitest'
import { DEFAULT_NETWORK, decodeScenario } from '../../../src/permalink/index.ts'

/** Links made by the first release. They must open for ever. */
const RECORDED = [
  {
    link: '1.q1YqyEksScsvylWyUipPTVLSUUrLzEktVrKqVspNzMzTKylWslJSqq0FAA',
    scenario: {
      platform: 'web',
      profile: 'documented',
      files: { 'main.ts': '' },
      server: { mode: 'simulated', scenario: 'echo', url: '' },
      network: DEFAULT_NETWORK,
      undeclared: [],
    },
  },
  {
    link: '1.RYxBCsIwEAC_suwlLZT0Hqj4Bw9ecolha4vJbkkCFUq_4BO8-Q5_Iz5DelCPwzCz4BRc6SVFNCiDZGywHwNlNAtGN7IuGQ2OcZJUYKbTQfyFCvRJIqj9Vmimon9GWbbshXOBOUP3T7RP5Aodv1zVluesvTCTL5WaczZtS34QTVcXp0CqgYpSqqHbwXaUQDrIuVLv5_11e6gGNltbxnX9AA',
    scenario: {
      platform: 'ohos',
      profile: 'documented',
      files: {
        'main.ts':
          "import webSocket from '@ohos.net.webSocket'\n\nconst ws = webSocket.createWebSocket()\n" +
          "ws.connect('wss://echo.example', (err) => console.log('连接', err))\n",
      },
      server: { mode: 'simulated', scenario: 'echo', url: '' },
      network: DEFAULT_NETWORK,
      undeclared: [],
    },
  },
  {
    link: '1.NcxBSgMxGMXxq8hbWYhJprRYsrYLN12U7sRFyHx1QjP5hiTTUspcQPAAght3XqyeQ6K4fPx5vwuGYMueUw-DYhNDYEi894Fg0C3vFhCoK8Nc0FsfZckwcBwzB5KBX26bGQQypSOlv6jUzffH2_X18_r-hem__QLcVjf4I9WPo2iT5-qNuXAPgTEFGJyyUaqZ30sttWzMSq-0Itdx1SKVE6dD5RzHSK48ULBnmGauBYItFN0ZZqHlchIYY0su2EQtzBO44ywHSr3P2XOUj5vdertZ7_A8_QA',
    scenario: {
      platform: 'taro',
      profile: 'h5-4',
      files: { 'main.ts': 'console.log(1)', 'server.ts': '// 服务器' },
      server: { mode: 'live', scenario: 'custom', url: 'ws://127.0.0.1:8080/echo' },
      network: { ...DEFAULT_NETWORK, connectDelay: 120, latency: 40.5 },
      undeclared: ['ohos.permission.INTERNET'],
    },
  },
]

describe('links of version 1', () => {
  it.each(RECORDED)('open: $link', async ({ link, scenario }) => {
    expect(await decodeScenario(link)).toEqual(scenario)
  })

  it.each(RECORDED)('are told to be cut off at every length: $link', async ({ link }) => {
    const kinds = new Set<string>()
    for (let length = '1.'.length; length < link.length; length++) {
      kinds.add(
        await decodeScenario(link.slice(0, length)).then(
          () => `opened at ${length}`,
          ({ kind }) => kind,
        ),
      )
    }
    expect([...kinds]).toEqual(['truncated'])
  })
})
