import { expect, it } from 'vitest'
import { drawHero } from '../../../../scripts/platforms/hero.ts'

const widthOf = (picture: string) => Number(/viewBox="-\d+ -10 (\d+) 420"/.exec(picture)![1])

it('leaves room at the sides for the longest name, in Chinese too', () => {
  const plain = drawHero(['Web', 'Weex', 'Taro'])
  const long = '蓝河操作系统 BlueOS'
  const drawn = drawHero(['Web', long, 'Taro'])
  expect(drawn).toContain(`>${long}<`)
  expect(widthOf(drawn)).toBeGreaterThan(widthOf(plain))
})
