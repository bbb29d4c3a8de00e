const SERVER = 'wss://rpc.example/'

const connection = connect(SERVER, {
  opened() {
    ask('wait', [200], (result) => console.log('wait says', result))
    ask('add', [1, 2], (result) => {
      console.log('1 + 2 is', result)
      connection.close()
    })
  },
  // Takes the answers in the order of the questions.
  received: (data) => waiting.shift()?.((JSON.parse(data as string) as { result: unknown }).result),
  closed: () => console.log('closed'),
})

const waiting: ((result: unknown) => void)[] = []

function ask(method: string, params: unknown[], answered: (result: unknown) => void): void {
  waiting.push(answered)
  connection.send(JSON.stringify({ id: waiting.length, method, params }))
}
