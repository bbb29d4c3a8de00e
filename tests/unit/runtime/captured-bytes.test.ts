import { expect, it } from 'vitest'
import { ArrayBuffer_slice } from '../../../src/runtime/captured/bytes.ts'

const { buffer } = new Uint8Array([1, 2, 3, 4])

it.each<[start?: number, end?: number]>([
  [],
  [0],
  [1],
  [1, 3],
  [-3, -1],
  [-9, 9],
  [3, 1],
  [9],
  [4, 4],
])('copies the bytes from %s to %s as an ArrayBuffer itself does', (...range) => {
  expect(ArrayBuffer_slice(buffer, ...range)).toEqual(buffer.slice(...(range as [number, number])))
})

it('asks no prototype for a constructor', () => {
  class Other extends ArrayBuffer {}
  const other = new Other(2)
  expect(other.slice(0)).toBeInstanceOf(Other)
  expect(ArrayBuffer_slice(other)).not.toBeInstanceOf(Other)
})
