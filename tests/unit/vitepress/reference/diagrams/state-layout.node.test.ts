import { describe, expect, it } from 'vitest'
import { BOX, layOut } from '../../../../../.vitepress/reference/diagrams/state-layout.ts'
import { readReference } from '../../../../../src/reference/load.ts'

const machines = readReference().platforms.map(({ id, facts }) => [id, facts.states] as const)

describe.each(machines)('The drawing of the states of %s', (_, machine) => {
  const { width, height, boxes, edges } = layOut(machine)

  it('has a box for every state and a line for every transition', () => {
    expect(boxes).toHaveLength(machine.states.length)
    expect(edges).toHaveLength(machine.transitions.length)
  })

  it('leads every line from its state to the next', () => {
    for (const [index, { points }] of edges.entries()) {
      const { from, to } = machine.transitions[index]!
      const touches = ([, y]: readonly [number, number], state: string) => {
        const box = boxes[machine.states.findIndex(({ id }) => id === state)]!
        return y >= box.y && y <= box.y + BOX.height
      }
      expect(touches(points[0]!, from)).toBe(true)
      expect(touches(points.at(-1)!, to)).toBe(true)
    }
  })

  it('stays on the paper', () => {
    for (const [x, y] of edges.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('has no two numbers in one place', () => {
    for (const [index, { mark }] of edges.entries()) {
      for (const other of edges.slice(index + 1)) {
        const distance = Math.hypot(mark[0] - other.mark[0], mark[1] - other.mark[1])
        expect(distance).toBeGreaterThanOrEqual(18)
      }
    }
  })
})
