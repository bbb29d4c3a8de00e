import { expect, it } from 'vitest'
import { run } from './support.ts'

const presence = (event: string, name: string, ...members: string[]) => ({
  type: 'presence',
  event,
  name,
  members,
})
const said = (name: string, text: string) => ({ type: 'say', name, text })

it('seats a person with two companions, who greet and answer', async () => {
  const { received, heard, say, socket, ended } = run('rooms').connect('?room=tea&name=Kim&pace=5')
  await heard('everyone')
  say({ type: 'say', text: 'Is it late?' })
  await heard('agree')
  say({ type: 'leave' })
  await heard('left')
  expect(received).toEqual([
    { type: 'joined', room: 'tea', name: 'Kim', members: ['Kim'] },
    presence('join', 'Ada', 'Kim', 'Ada'),
    said('Ada', 'Hello, Kim!'),
    presence('join', 'Lin', 'Kim', 'Ada', 'Lin'),
    said('Lin', 'Hi, everyone.'),
    said('Kim', 'Is it late?'),
    said('Ada', 'Let me think about that.'),
    said('Lin', 'I agree with Ada.'),
    { type: 'left', room: 'tea' },
  ])
  socket.close(1000)
  expect(await ended).toBe('1000')
})

it('tells the members of a room what is said in it, and who comes and goes', async () => {
  const { connect } = run('rooms')
  const kim = connect('?room=tea&name=Kim&companions=0')
  await kim.heard('joined')
  const bo = connect('?room=tea&name=Bo&companions=0')
  const stranger = connect('?room=other&companions=0')
  await Promise.all([bo.heard('joined'), stranger.heard('joined')])
  const farewell = kim.heard('leave')
  bo.say({ type: 'say', text: 'hi' })
  await bo.heard('hi')
  bo.socket.close()
  await farewell
  expect(kim.received.slice(1)).toEqual([
    presence('join', 'Bo', 'Kim', 'Bo'),
    said('Bo', 'hi'),
    presence('leave', 'Bo', 'Kim'),
  ])
  expect(bo.received).toEqual([
    { type: 'joined', room: 'tea', name: 'Bo', members: ['Kim', 'Bo'] },
    said('Bo', 'hi'),
  ])
  expect(stranger.received).toHaveLength(1)
})

it('says what is wrong with a message, and takes no name twice', async () => {
  const { connect } = run('rooms')
  const kim = connect('?companions=0')
  await kim.opened
  kim.socket.send('no JSON')
  kim.say({ type: 'join', room: 'tea', name: 'Kim' })
  kim.say({ type: 'sing' })
  await kim.heard('expected')
  const other = connect('?room=tea&name=Kim&companions=0')
  await other.heard('error')
  expect(kim.received).toEqual([
    { type: 'error', message: 'join a room first' },
    { type: 'joined', room: 'tea', name: 'Kim', members: ['Kim'] },
    { type: 'error', message: 'expected join, say or leave' },
  ])
  expect(other.received).toEqual([{ type: 'error', message: 'there is a Kim in tea already' }])
})

it('moves a person from room to room, and empties what is left behind', async () => {
  const { connect } = run('rooms')
  const kim = connect('?room=tea&name=Kim&pace=1')
  await kim.heard('everyone')
  kim.say({ type: 'join', room: 'coffee', name: 'Kim' })
  await kim.heard('coffee')
  const bo = connect('?room=tea&name=Bo&companions=0')
  await bo.heard('joined')
  expect(bo.received[0]).toMatchObject({ members: ['Bo'] })
})

it('starts with empty rooms in each run', async () => {
  for (const { connect } of [run('rooms'), run('rooms')]) {
    const { heard, received } = connect('?room=tea&name=Kim&companions=0')
    await heard('joined')
    expect(received[0]).toMatchObject({ members: ['Kim'] })
  }
})
