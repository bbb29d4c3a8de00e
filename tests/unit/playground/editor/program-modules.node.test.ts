import { expect, it } from 'vitest'
import { languageWorker } from './language-worker.ts'

const FILES = {
  'src/main.ts': `import { send } from '@/utils/send'
import { Chat } from './Chat'
import { version } from './config.json'
import helper from './helper.js'
import { only } from '~/utils/missing'
send(1)
new Chat().say(2)
helper.run(version)
`,
  'src/utils/send.ts': 'export function send(text: string) {}',
  'src/Chat.ets': 'export class Chat { say(text: string) {} }',
  'src/config.json': '{ "version": 3 }',
  'src/helper.js': 'export default { run(value) {} }',
}

it('the editor finds the files of a program as a run does', async () => {
  const worker = languageWorker(FILES, 'taro')
  expect(await worker.problems('src/main.ts')).toEqual([
    "'~/utils/missing': Cannot find module '~/utils/missing' or its corresponding type declarations.",
    "1: Argument of type 'number' is not assignable to parameter of type 'string'.",
    "2: Argument of type 'number' is not assignable to parameter of type 'string'.",
  ])
  const [{ fileName }] = await worker.at('getDefinitionAtPosition', 'src/main.ts', '.|say(')
  expect(fileName).toBe('file:///src/Chat.ets')
})

it('the editor takes styles, pictures and pages for modules of unknown content', async () => {
  const source = `import './app.scss'
import styles from './index.module.css'
import logo from '../logo.png'
import Child from './child.vue'
console.log(styles.root, logo, Child)
`
  expect(await languageWorker({ 'main.ts': source }, 'taro').problems('main.ts')).toEqual([])
})

it.each([
  ['an element', 'export default () => <Text>hello</Text>'],
  [
    'an element alone',
    `export default function Page() {
  return (
    <Input value="a" />
  )
}`,
  ],
  ['a fragment', 'export const page = <><Text>a</Text></>'],
])('the editor takes %s in a script with the extension ts, as a run does', async (_, page) => {
  const source = `import { Input, Text } from '@tarojs/components'\n${page}\n`
  const worker = languageWorker({ 'main.ts': source }, 'taro')
  expect(await worker.call('getSyntacticDiagnostics', 'main.ts')).toEqual([])
})

it('the editor takes casts and generic functions in a script for what they are', async () => {
  const source = `const one = <number>JSON.parse('1')
const same = <T>(value: T): T => value
console.log(same<string>('</b>'), one)
`
  expect(await languageWorker({ 'main.ts': source }, 'taro').problems('main.ts')).toEqual([])
})
