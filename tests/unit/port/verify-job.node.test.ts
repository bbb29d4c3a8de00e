import { beforeAll, describe, expect, test } from 'vitest'
import { portJob } from '../../../src/port/job.ts'
import { verifyJob, type RunQuestion } from '../../../src/port/verify-job.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'
import { catchInProcess } from '../../../src/virtual-run/uncaught.ts'

const ECHO = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => task.send({ data: String(Math.random()) }))
task.onMessage(() => task.close({ code: 4001, reason: 'done' }))
`

/**
 * Judges the port of a program to OpenHarmony, with runs in this process.
 *
 * @param spoil Changes the port before it runs.
 */
async function judged(source: string, spoil = (code: string) => code) {
  const files = { 'main.ts': source }
  const port = portJob({ files, from: 'taro', to: 'ohos' }).files['main.ts']!
  const questions: RunQuestion[] = []
  const programs = {
    program: { platform: 'taro', files },
    port: { platform: 'ohos', files: { 'main.ts': spoil(port) } },
  }
  const network = { ...DEFAULT_NETWORK, latency: 7 }
  const verdict = await verifyJob(
    { files, from: 'taro', to: 'ohos', network },
    async (question) => {
      questions.push(question)
      const { entries } = await runVirtually({
        ...programs[question.subject],
        scenario: 'echo',
        settings: { ...DEFAULT_NETWORK, ...question.settings },
        catchUncaught: catchInProcess,
      })
      return entries
    },
  )
  return { verdict, questions }
}

describe('comparing a program with its port as a job', () => {
  let course: Awaited<ReturnType<typeof judged>>

  beforeAll(async () => {
    course = await judged(ECHO)
  })

  test('asks for both runs in six situations, the first with the program’s own network', () => {
    const { questions } = course
    expect(questions.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 6 }, () => ['program', 'port']).flat(),
    )
    expect(questions[0]!.settings).toMatchObject({ latency: 7 })
    expect(questions[2]!.settings).toMatchObject({ failure: { kind: 'refuse' } })
  })

  test('finds a port the same, but for what the port declares', () => {
    const { verdict } = course
    expect(verdict.map(({ outcome }) => outcome)).not.toContain('different')
    expect(verdict[0]).toMatchObject({ id: 'own', differences: expect.any(Array) })
  })

  test('says what differs without a declaration, in the situation', async () => {
    const { verdict } = await judged(ECHO, (code) =>
      code.replace('String(Math.random())', "'other'"),
    )
    const { outcome, differences } = verdict.find(({ id }) => id === 'own')!
    expect(outcome).toBe('different')
    expect(differences).toContainEqual({
      part: 'wire',
      program: {
        topic: 'send',
        fields: { type: 'text', data: expect.stringMatching(/^0\./) },
        line: 3,
      },
      port: { topic: 'send', fields: { type: 'text', data: 'other' }, line: expect.any(Number) },
    })
    expect(structuredClone(verdict)).toEqual(verdict)
  })
})
