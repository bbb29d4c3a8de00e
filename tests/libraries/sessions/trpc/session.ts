import { createTRPCClient, createWSClient, wsLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'

const socket = createWSClient({
  url: 'ws://trpc.example/',
  onOpen: () => console.log('open'),
  onClose: (cause) => {
    console.log(`close ${cause?.code}`)
    console.log('done')
  },
})
// The router's own types would come from a server of tRPC's.
const client = createTRPCClient<AnyRouter>({ links: [wsLink({ client: socket })] }) as any
console.log(`query ${JSON.stringify(await client.add.query({ a: 1, b: 2 }))}`)
await client.fail.mutate().catch((error: Error) => console.log(`${error.name}: ${error.message}`))
client.count.subscribe(3, {
  onStarted: () => console.log('started'),
  onData: (data: unknown) => console.log(`data ${JSON.stringify(data)}`),
  onComplete: () => {
    console.log('complete')
    void socket.close()
  },
})
