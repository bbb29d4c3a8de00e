import type { ScenarioDescription } from '../../contract.ts'

export const ticker: ScenarioDescription = {
  id: 'ticker',
  title: { en: 'Ticker', zh: '行情' },
  summary: {
    en: 'Sends a price of each symbol at every interval. Subscribe with {"type":"subscribe","symbols":["ACME"]} or ?symbols=ACME; “unsubscribe” ends the subscription.',
    zh: '按间隔发送每个代码的价格。用 {"type":"subscribe","symbols":["ACME"]} 或 ?symbols=ACME 订阅，用 unsubscribe 退订。',
  },
  parameters: [
    {
      name: 'symbols',
      text: {
        en: 'Symbols subscribed after connecting, separated by commas; none by default.',
        zh: '连接后订阅的代码，以逗号分隔，默认没有。',
      },
    },
    {
      name: 'interval',
      text: {
        en: 'Milliseconds between two prices of a symbol; 1000 by default.',
        zh: '同一代码两次价格之间的毫秒数，默认为 1000。',
      },
    },
    {
      name: 'seed',
      text: {
        en: 'Seed of the prices, an integer; 1 by default.',
        zh: '价格的随机种子，整数，默认为 1。',
      },
    },
    {
      name: 'count',
      text: {
        en: 'Number of rounds after which the server closes with 1000; unlimited by default.',
        zh: '达到该轮数后，服务器以 1000 关闭，默认不限。',
      },
    },
  ],
}
