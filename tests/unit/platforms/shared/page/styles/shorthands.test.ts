import { describe, expect, it } from 'vitest'
import { expandShorthand } from '../../../../../../src/platforms/shared/page/styles/shorthands.ts'

describe('a shorthand', () => {
  it.each([
    ['border', '1px solid #ccc', { Width: '1px', Style: 'solid', Color: '#ccc' }],
    [
      'border',
      'dashed rgba(0, 0, 0, 0.5) 2px',
      { Width: '2px', Style: 'dashed', Color: 'rgba(0, 0, 0, 0.5)' },
    ],
    ['border', 'none', { Width: 0, Style: 'none', Color: '#000000' }],
    ['borderTop', 'thin solid red', { Width: '1px', Style: 'solid', Color: 'red' }],
  ])('%s: %s has width, style and color in any order', (name, value, parts) => {
    const expected = Object.entries(parts).map(([part, read]) => [`${name}${part}`, read])
    expect(expandShorthand(name, value)).toEqual(expected)
  })

  it.each([
    ['#fff', { backgroundColor: '#fff' }],
    ['none', { backgroundColor: 'transparent' }],
    [
      'linear-gradient(to right, red, rgba(0, 0, 0, 0)) #eee',
      {
        backgroundColor: '#eee',
        backgroundImage: 'linear-gradient(to right, red, rgba(0, 0, 0, 0))',
      },
    ],
    ['url(a.png)', { backgroundColor: 'transparent', backgroundImage: 'url(a.png)' }],
  ])('background: %s has a color and an image', (value, expected) => {
    expect(Object.fromEntries(expandShorthand('background', value)!)).toEqual(expected)
  })

  it.each([
    ['1', [1, 1, 0]],
    ['2 0', [2, 0, 0]],
    ['1 1 100px', [1, 1, '100px']],
    ['1 50%', [1, 1, '50%']],
    ['none', [0, 0, 'auto']],
    ['auto', [1, 1, 'auto']],
  ])('flex: %s has grow, shrink and basis', (value, expected) => {
    expect(expandShorthand('flex', value)!.map(([, read]) => read)).toEqual(expected)
  })

  it('has directions, and sides from the top clockwise', () => {
    expect(expandShorthand('flexFlow', 'row wrap')).toEqual([
      ['flexDirection', 'row'],
      ['flexWrap', 'wrap'],
    ])
    expect(Object.fromEntries(expandShorthand('inset', '0 10px')!)).toEqual({
      top: 0,
      right: '10px',
      bottom: 0,
      left: '10px',
    })
  })

  it('is no other property', () => {
    expect(expandShorthand('color', 'red')).toBeUndefined()
    expect(expandShorthand('borderRadius', '3px')).toBeUndefined()
  })
})
