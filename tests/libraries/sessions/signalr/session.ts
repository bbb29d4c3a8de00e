import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr'

const connection = new HubConnectionBuilder()
  .withUrl('http://signalr.example/hub', {
    skipNegotiation: true,
    transport: HttpTransportType.WebSockets,
  })
  .configureLogging(LogLevel.Error)
  .build()

connection.on('said', (user: string, text: string) => console.log(`${user}: ${text}`))
connection.onclose((error) => {
  console.log(`close ${error?.message ?? 'without an error'}`)
  console.log('done')
})

await connection.start()
console.log(connection.state)
await connection.send('Say', 'me', '你好')
console.log(`sum ${await connection.invoke('Add', 2, 3)}`)
try {
  await connection.invoke('Fail')
} catch (error) {
  console.log((error as Error).message)
}
connection.stream('Count', 3).subscribe({
  next: (value) => console.log(`next ${value}`),
  error: (error) => console.log(`error ${error}`),
  complete: () => void connection.stop(),
})
