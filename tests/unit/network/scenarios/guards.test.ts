import { describe, expect, it } from 'vitest'
import { run } from './support.ts'
import { pass } from '../../../support/virtual-time.ts'

describe('heartbeat', () => {
  it('closes a client that leaves pings unanswered', async () => {
    const { received, ended } = run('heartbeat').connect('?interval=2&missed=2')
    expect(await ended).toBe('4408 no heartbeat')
    expect(received).toEqual(['ping', 'ping'])
  })

  it('counts from the last answer, and closes as it is told', async () => {
    const query = '?interval=10&missed=1&code=4001&reason=idle'
    const { socket, received, ended } = run('heartbeat').connect(query)
    let answers = 0
    socket.onmessage = () => ++answers <= 3 && socket.send('pong')
    expect(await ended).toBe('4001 idle')
    expect(received).toEqual(['ping', 'ping', 'ping', 'ping'])
  })

  it('answers a ping of the client’s', async () => {
    const { socket, received, opened, heard } = run('heartbeat').connect()
    await opened
    socket.send('ping')
    await heard('pong')
    expect(received).toEqual(['pong'])
  })
})

describe('token', () => {
  it.each([
    ['?token=letmein', [], {}, 'query'],
    ['', ['token.letmein'], {}, 'protocol'],
    ['', [], { Authorization: 'Bearer letmein' }, 'header'],
    ['?token=wrong&in=header', [], { Authorization: 'Bearer letmein' }, 'header'],
  ] as const)('lets in %j, %j, %j', async (query, protocols, headers, place) => {
    const { received, heard } = run('token').connect(query, [...protocols], headers)
    await heard('welcome')
    expect(received).toEqual([`welcome, token by ${place}`])
  })

  it('speaks another protocol than the token, if there is one', async () => {
    const { socket, opened } = run('token').connect('', ['token.letmein', 'chat'])
    await opened
    expect(socket.protocol).toBe('chat')
  })

  it.each([
    ['', '1006'],
    ['?token=wrong', '1006'],
    ['?token=letmein&in=protocol', '1006'],
    ['?refuse=close', '4401 token missing'],
    ['?token=wrong&refuse=close', '4403 wrong token'],
  ])('refuses %j with %s', async (query, end) => {
    expect(await run('token').connect(query).ended).toBe(end)
  })
})

describe('slow', () => {
  it('lets what it has not read wait with the client', async () => {
    const { socket, received, opened, heard } = run('slow').connect('?rate=10000')
    const waiting: number[] = []
    await opened
    for (let count = 0; count < 3; count++) socket.send(new Uint8Array(100))
    socket.onmessage = () => waiting.push(socket.bufferedAmount)
    await heard('300')
    expect(received).toEqual(['read 100', 'read 200', 'read 300'])
    // The server is reading the next one when it says that it has read one.
    expect(waiting).toEqual([100, 0, 0])
  })

  it('answers the client’s closing when it has read all before it', async () => {
    const { socket, opened, ended } = run('slow').connect('?rate=10000')
    await opened
    socket.send(new Uint8Array(100))
    socket.close(1000, 'all sent')
    expect(socket.bufferedAmount).toBe(100)
    expect(await ended).toBe('1000 all sent')
    expect(socket.bufferedAmount).toBe(0)
  })
})

describe('late', () => {
  it('answers handshake, message and closing in the end', async () => {
    const query = '?handshake=10&answer=10&close=10'
    const { socket, opened, heard, ended } = run('late').connect(query)
    await opened
    socket.send('x')
    await heard('x')
    socket.close(4000, 'bye')
    expect(await ended).toBe('4000 bye')
  })

  it('does not hold up a client that gives up', async () => {
    const { socket, ended } = run('late').connect('?handshake=60000')
    await pass(0)
    socket.close()
    expect(await ended).toBe('1006')
  })
})

describe('storm', () => {
  it('closes the first connections and keeps the next', async () => {
    const { connect } = run('storm')
    for (const reason of ['try 1', 'try 2']) {
      expect(await connect('?tries=2&after=1').ended).toBe(`1012 ${reason}`)
    }
    const { received, heard } = connect('?tries=2&after=1')
    await heard('welcome')
    expect(received).toEqual(['welcome after 2 tries'])
    // A connection from now on is a new client.
    expect(await connect('?tries=2&after=1&code=1013').ended).toBe('1013 try 1')
  })

  it('refuses in place of closing, and counts each client for itself', async () => {
    const { connect } = run('storm')
    expect(await connect('?tries=1&status=503&client=a').ended).toBe('1006')
    expect(await connect('?tries=1&after=1&client=b').ended).toBe('1012 try 1')
    await connect('?tries=1&status=503&client=a').heard('welcome')
  })
})
