import type { Recipe, RecipeId } from './contract.ts'

/** Every recipe with a program; the texts around stand in the pages. */
export const recipes: Readonly<Record<RecipeId, Recipe>> = {
  reconnect: {
    title: { en: 'Reconnect', zh: '断线重连' },
    scenario: 'storm',
    proof: 'log: received: welcome after 3 tries',
  },
  heartbeat: {
    title: { en: 'Heartbeat', zh: '心跳' },
    scenario: 'silent',
    proof: 'log: no answer: the connection is dead',
  },
  queue: {
    title: { en: 'Queue before open', zh: '打开前排队' },
    scenario: 'late',
    proof: 'log: answered: second',
  },
  token: {
    title: { en: 'Token as a subprotocol', zh: '用子协议传递令牌' },
    scenario: 'token',
    proof: 'log: received: welcome, token by protocol',
  },
  header: {
    title: { en: 'Token in a header', zh: '用请求头传递令牌' },
    scenario: 'token',
    proof: 'log: received: welcome, token by header',
  },
  binary: {
    title: { en: 'Text and binary messages', zh: '文本与二进制消息' },
    scenario: 'binary',
    proof: 'log: binary: 5 bytes',
  },
  requests: {
    title: { en: 'Requests with ids', zh: '带 id 的请求' },
    scenario: 'rpc',
    proof: 'log: 1 + 2 is 3',
  },
  'close-codes': {
    title: { en: 'Decide by the close code', zh: '按关闭码决定是否重连' },
    scenario: 'token',
    proof: 'log: stopped: 4401',
  },
}
