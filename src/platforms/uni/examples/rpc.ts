const task = uni.connectSocket({ url: 'wss://rpc.example/', complete() {} })
const waiting = new Map<number, (result: unknown) => void>()
let last = 0

/** Calls the server; answers find their requests by id, in whatever order they come. */
function call(method: string, ...params: unknown[]) {
  const id = ++last
  task.send({ data: JSON.stringify({ jsonrpc: '2.0', id, method, params }) })
  return new Promise((resolve) => waiting.set(id, resolve))
}

task.onMessage(({ data }) => {
  const { id, result } = JSON.parse(data)
  console.log('answer to', id)
  waiting.get(id)?.(result)
})
task.onOpen(async () => {
  const slow = call('wait', 60)
  console.log(await call('add', 1, 2))
  console.log(await slow)
  task.close({})
})
