import { expect, it } from 'vitest'
import { languageWorker } from './language-worker.ts'

const PARTS = `// #ifdef H5
const url = 'wss://h5.example'
// #endif
// #ifndef H5
const url = 'wss://app.example'
// #endif
const task = uni.connectSocket({ url, complete() {} })
task.send({ data: 1 })
`

it('a name may be declared once per part of a file with conditional comments', async () => {
  expect(await languageWorker({ 'main.ts': PARTS }, 'uni').problems('main.ts')).toEqual([
    "data: Type 'number' is not assignable to type 'string | ArrayBuffer'.",
  ])
})

it('a name is declared once in any other file', async () => {
  const source = PARTS.replace(/#.*/g, '')
  expect(await languageWorker({ 'main.ts': source }, 'uni').problems('main.ts')).toHaveLength(3)
})
