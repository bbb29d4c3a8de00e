import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://rpc.example/' })
const waiting = new Map<
  number,
  (answer: { result?: unknown; error?: { message: string } }) => void
>()
let last = 0

/** Calls the server; answers find their requests by id, in whatever order they come. */
function call(method: string, ...params: unknown[]) {
  const id = ++last
  task.send({ data: JSON.stringify({ jsonrpc: '2.0', id, method, params }) })
  return new Promise((resolve, reject) => {
    waiting.set(id, ({ result, error }) => (error ? reject(error.message) : resolve(result)))
  })
}

task.onMessage(({ data }) => {
  const answer = JSON.parse(data)
  console.log('answer to', answer.id)
  waiting.get(answer.id)?.(answer)
})
task.onOpen(async () => {
  const slow = call('wait', 60)
  const sum = call('add', 1, 2)
  const failure = call('fail', 'on purpose').catch((message) => `failed ${message}`)
  console.log(await sum)
  console.log(await failure)
  console.log(await slow)
  task.close()
})
