import { describe, expect, test } from 'vitest'
import {
  answerTo,
  readQuestion,
  readTarget,
  writeQuestion,
} from '../../../../playground/scenario/address/question.ts'
import { platforms } from '../../../../src/platforms/index.ts'

const answer = (query: string, current = 'web') =>
  answerTo(readQuestion(query)!, platforms, current)

describe('the query of an address', () => {
  test('without platform, example or profile asks for nothing', () => {
    for (const query of ['', '?', '?x=1', '?platform=', '?platform=%20&example=']) {
      expect(readQuestion(query), query).toBeUndefined()
    }
  })

  test('asks for a platform to port to, beside an example', () => {
    expect(readTarget('?platform=taro&port=OHOS%20')).toBe('ohos')
    expect(readTarget('?platform=taro')).toBe('')
    expect(readQuestion('?port=ohos')).toBeUndefined()
  })

  test.each(platforms)(
    'asks for the first example of $id by the platform alone',
    ({ id, examples }) => {
      expect(answer(`?platform=${id}`)).toEqual({
        source: { platform: id, id: examples[0]!.id },
        profile: '',
      })
    },
  )

  test.each(platforms)('asks for every example of $id as it is written', ({ id, examples }) => {
    for (const example of examples) {
      const source = { platform: id, id: example.id }
      expect(answer(writeQuestion(source), 'ohos').source).toEqual(source)
    }
  })

  test('takes capitals and spaces for what they mean', () => {
    expect(answer('?platform=%20OHOS').source.platform).toBe('ohos')
  })

  test('asks for an example by its own name on the platform that has it, on screen first', () => {
    const [own] = platforms
      .find(({ id }) => id === 'ohos')!
      .examples.filter(({ id }) => platforms[0]!.examples.every((other) => other.id !== id))
    expect(answer(`?example=${own!.id}`).source).toEqual({ platform: 'ohos', id: own!.id })
    expect(answer('?example=round-trip', 'taro').source.platform).toBe('taro')
  })

  test('asks for a profile, of the platform on screen if it names none', () => {
    expect(answer('?platform=weex&profile=android').profile).toBe('android')
    expect(answer('?profile=android', 'weex')).toMatchObject({
      source: { platform: 'weex' },
      profile: 'android',
    })
  })

  test.each([
    ['?platform=none', 'platform', 'none'],
    ['?platform=none&example=none', 'platform', 'none'],
    ['?platform=taro&example=none', 'example', 'none'],
    ['?example=none', 'example', 'none'],
    ['?platform=taro&profile=none', 'profile', 'none'],
    ['?platform=taro&example=__proto__', 'example', '__proto__'],
    [`?platform=${'x'.repeat(1000)}`, 'platform', 'x'.repeat(40)],
  ] as const)('names what is unknown in %s', (query, field, id) => {
    const { unknown, source } = answer(query, 'taro')
    expect(unknown).toEqual({ field, id })
    expect(source.platform).toBe('taro')
  })
})
