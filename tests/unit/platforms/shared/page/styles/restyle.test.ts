import { describe, expect, it } from 'vitest'
import type { ScreenOperation } from '../../../../../../src/platforms/page-contract.ts'
import { Restyler } from '../../../../../../src/platforms/shared/page/styles/match/restyler.ts'
import { StyleSheets } from '../../../../../../src/platforms/shared/page/styles/match/style-sheets.ts'
import { type Box, box, compile, tree } from './support.ts'

function page(css: string) {
  const sheets = new StyleSheets(tree)
  sheets.add(compile(css))
  const drawn: string[] = []
  const errors: unknown[] = []
  const restyler = new Restyler<Box>(
    tree,
    sheets,
    (element, style) => void drawn.push(`${element.id ?? element.type} ${JSON.stringify(style)}`),
    (code) => {
      try {
        code()
      } catch (error) {
        errors.push(error)
      }
    },
  )
  const port = restyler.around({
    draw: ({ op }: ScreenOperation) => void drawn.push(op),
    listen: () => {},
  })
  return { restyler, port, drawn, errors }
}

/** Waits behind the microtasks queued so far. */
const taskEnd = () => Promise.resolve()

const CSS = '.a { top: 1 } .open .a { top: 2 } #deep text { left: 3 } :disabled .a { right: 4 }'

describe('restyling', () => {
  it('waits until the tree around an element is whole', async () => {
    const { restyler, drawn } = page(CSS)
    const inside = box('text#x.a')
    restyler.mark(inside)
    restyler.mark(inside)
    restyler.mark(box('div#y.open', inside))
    expect(drawn).toEqual([])
    await taskEnd()
    expect(drawn).toEqual(['x {"top":"2"}', 'y {}'])
  })

  it('touches only the element where its new classes count nowhere else', async () => {
    const { restyler, drawn } = page(CSS)
    const outer = box('div#outer', box('text#x.a'))
    outer.classes = ['other']
    restyler.markClasses(outer, [], ['other'])
    await taskEnd()
    expect(drawn).toEqual(['outer {}'])
  })

  it('touches the elements inside where a class gained or lost counts for them', async () => {
    const { restyler, drawn } = page(CSS)
    const outer = box('div#outer.open', box('div#mid', box('text#x.a')))
    restyler.markClasses(outer, [], ['open'])
    await taskEnd()
    expect(drawn).toEqual(['outer {}', 'mid {}', 'x {"top":"2"}'])
    outer.classes = []
    restyler.markClasses(outer, ['open'], [])
    await taskEnd()
    expect(drawn.slice(3)).toEqual(['outer {}', 'mid {}', 'x {"top":"1"}'])
  })

  it('touches the elements inside where an id or a state counts for them', async () => {
    const { restyler, drawn } = page(CSS)
    restyler.mark(box('div#deep', box('text')), ['#deep'])
    await taskEnd()
    expect(drawn).toEqual(['deep {}', 'text {"left":"3"}'])
    drawn.length = 0
    restyler.mark(box('div#d:disabled', box('text#x.a')), [':disabled'])
    await taskEnd()
    expect(drawn).toEqual(['d {}', 'x {"top":"1","right":"4"}'])
  })

  it('is done before the operations of the same task leave', async () => {
    const { restyler, port, drawn } = page(CSS)
    const left: number[] = []
    port.draw({ op: 'create', id: 1, type: 'text' })
    // As the port does: what is drawn in a task leaves in a microtask from the first operation on.
    queueMicrotask(() => left.push(drawn.length))
    restyler.mark(box('text#x.a'))
    await taskEnd()
    expect(drawn).toEqual(['create', 'x {"top":"1"}'])
    expect(left).toEqual([2])
  })

  it('is done before an element is measured or called', () => {
    const { restyler, port, drawn } = page(CSS)
    restyler.mark(box('text#x.a'))
    port.draw({ op: 'measure', id: 1, request: 1 })
    expect(drawn).toEqual(['x {"top":"1"}', 'measure'])
  })

  it('passes on what the screen throws', async () => {
    const { restyler, errors } = page(CSS)
    const broken = box('div')
    Object.defineProperty(broken, 'classes', {
      get: () => {
        throw new RangeError('full')
      },
    })
    restyler.mark(broken)
    await taskEnd()
    expect(errors).toEqual([new RangeError('full')])
  })
})
