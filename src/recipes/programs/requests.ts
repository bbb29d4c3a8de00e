const SERVER = 'wss://rpc.example/'

interface Answer {
  id: number
  result: unknown
}

const pending = new Map<number, (answer: Answer) => void>()
let lastId = 0

const connection = connect(SERVER, {
  async opened() {
    const slow = request('wait', [200])
    const fast = request('add', [1, 2])
    console.log('1 + 2 is', await fast)
    console.log('wait says', await slow)
    connection.close()
  },
  received(data) {
    const answer = JSON.parse(data as string) as Answer
    pending.get(answer.id)?.(answer)
    pending.delete(answer.id)
  },
  closed: () => console.log('closed'),
})

function request(method: string, params: unknown[]): Promise<unknown> {
  const id = ++lastId
  connection.send(JSON.stringify({ id, method, params }))
  return new Promise((resolve, reject) => {
    pending.set(id, ({ result }) => {
      clearTimeout(timer)
      resolve(result)
    })
    const timer = setTimeout(() => {
      pending.delete(id)
      reject(new Error(`no answer to ${method}`))
    }, 10_000)
  })
}
