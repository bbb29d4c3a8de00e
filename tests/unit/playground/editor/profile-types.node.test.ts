import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fetchDeclarations } from '../../../../playground/editor/declarations.ts'
import { platforms } from '../../../../src/platforms/index.ts'
import { underProfile } from '../../../../src/platforms/profile-types.ts'
import { languageWorker } from './language-worker.ts'

const PROGRAM = `const options = { headers: { Cookie: 'id=1' } }
const socket = new WebSocket('wss://echo.example/', null, options)
socket.onopen = () => socket.ping()
socket.onclose = ({ code }) => console.log(code === WebSocket.OPEN, code.toFixed())
`

const problemsOf = (profile: string, source = PROGRAM): Promise<string[]> =>
  languageWorker({ 'main.ts': source }, 'web', profile).problems('main.ts')

it('the editor knows the third argument and ping() of React Native', async () => {
  expect(await problemsOf('react-native')).toEqual([])
})

it('the editor underlines both for a browser', async () => {
  expect(await problemsOf('documented')).toEqual([
    expect.stringMatching(/^options: Expected 1-2 arguments, but got 3/),
    expect.stringMatching(/^ping: Property 'ping' does not exist/),
  ])
})

it.each([
  ["new WebSocket('wss://echo.example/', [], { headers: { Age: 1 } })", /'number'.*'string'/],
  ["new WebSocket('wss://echo.example/', [], { header: {} })", /'header'/],
  ["new WebSocket('wss://echo.example/').pong()", /'pong'/],
  ['new WebSocket()', /arguments/],
])('the editor underlines a mistake for React Native: %s', async (source, message) => {
  expect(await problemsOf('react-native', source)).toEqual([expect.stringMatching(message)])
})

it('a profile with declarations is one of its platform, and a variable is declared once', () => {
  const found = platforms.flatMap(({ id, profiles }) => {
    const folder = `src/platforms/${id}`
    if (!readdirSync(folder).includes('profile-types')) return []
    return readdirSync(`${folder}/profile-types`).map((file) => {
      expect(profiles.map((profile) => `${profile.id}.d.ts`)).toContain(file)
      const own = readFileSync(`${folder}/api.d.ts`, 'utf8')
      const text = readFileSync(`${folder}/profile-types/${file}`, 'utf8')
      return [own, underProfile(own, text), text] as const
    })
  })
  expect(found).not.toEqual([])
  for (const [own, rest, text] of found) {
    const declared = [...text.matchAll(/^declare var \w+/gm)].map(([start]) => start)
    for (const start of declared) {
      expect(own).toContain(start)
      expect(rest).not.toContain(start)
    }
    expect(rest.match(/^interface \w+/gm)).toEqual(own.match(/^interface \w+/gm))
  }
})

it('declarations of a profile are fetched in one language, and for the profile alone', async () => {
  const own = 'src/platforms/web/profile-types/react-native.d.ts'
  const web = { id: 'web' }
  const native = await fetchDeclarations(web, 'react-native', 'zh')
  const documented = await fetchDeclarations(web, 'documented', 'zh')
  expect(Object.keys(native).filter((path) => !(path in documented))).toEqual([own])
  expect(native[own]).toContain('构造函数的第三个参数。')
  expect(native[own]).not.toContain('The third argument')
  const variable = /declare var WebSocket:/
  expect(native['src/platforms/web/api.d.ts']).not.toMatch(variable)
  expect(documented['src/platforms/web/api.d.ts']).toMatch(variable)
})
