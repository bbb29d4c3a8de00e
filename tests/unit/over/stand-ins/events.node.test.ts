import { describe, expect, it, vi } from 'vitest'
import { bareRealm } from '../../../../src/over/engine-realm.ts'
import { nativeRealm } from '../../../../src/standard/native-realm.ts'

const realms = { 'the engine': nativeRealm, 'the stand-ins': bareRealm() }

/** Whatever holds for the engine's classes must hold for the stand-ins. */
describe.each(Object.entries(realms))('Events of %s', (_name, realm) => {
  const { EventTarget, Event, MessageEvent, CloseEvent } = realm

  it('have the values of their initializers, or defaults', () => {
    const message = new MessageEvent('message', { data: 'hello', origin: 'ws://host.example' })
    expect([message.type, message.data, message.origin]).toEqual([
      'message',
      'hello',
      'ws://host.example',
    ])
    const empty = new MessageEvent('message')
    expect([empty.data, empty.origin, empty.lastEventId, empty.source]).toEqual([
      null,
      '',
      '',
      null,
    ])
    const close = new CloseEvent('close', { code: 4000, reason: 'bye', wasClean: true })
    expect([close.code, close.reason, close.wasClean]).toEqual([4000, 'bye', true])
    const plain = new Event('open')
    expect([plain.bubbles, plain.cancelable, plain.composed, plain.isTrusted]).toEqual(
      Array(4).fill(false),
    )
    expect([plain.target, plain.currentTarget, plain.eventPhase]).toEqual([null, null, Event.NONE])
  })

  it('name themselves', () => {
    expect(String(new Event('open'))).toBe('[object Event]')
    expect(Event.name).toBe('Event')
    expect(MessageEvent.name).toBe('MessageEvent')
    expect(CloseEvent.name).toBe('CloseEvent')
    expect(String(new EventTarget())).toBe('[object EventTarget]')
  })

  it('are given to listeners with their target, which remains afterwards', () => {
    const target = new EventTarget()
    const event = new Event('open')
    const seen: unknown[] = []
    target.addEventListener('open', function (this: unknown, told) {
      seen.push(
        this,
        told,
        told.target,
        told.currentTarget,
        told.eventPhase,
        told.composedPath()[0],
      )
    })
    expect(target.dispatchEvent(event)).toBe(true)
    expect(seen).toEqual([target, event, target, target, Event.AT_TARGET, target])
    expect([event.target, event.currentTarget, event.eventPhase]).toEqual([target, null, 0])
    expect(event.composedPath()).toEqual([])
  })

  it('reach each listener once, in the order of registration', () => {
    const target = new EventTarget()
    const calls: string[] = []
    const first = () => void calls.push('first')
    target.addEventListener('open', first)
    target.addEventListener('open', { handleEvent: () => void calls.push('object') })
    target.addEventListener('open', first)
    target.addEventListener('close', () => void calls.push('another type'))
    target.dispatchEvent(new Event('open'))
    expect(calls).toEqual(['first', 'object'])
  })

  it('reach a listener with once, and a listener with a signal, as long as they are there', () => {
    const target = new EventTarget()
    const controller = new AbortController()
    const calls: string[] = []
    target.addEventListener('open', () => calls.push('once'), { once: true })
    target.addEventListener('open', () => calls.push('signal'), { signal: controller.signal })
    target.addEventListener('open', () => calls.push('never'), { signal: AbortSignal.abort() })
    target.dispatchEvent(new Event('open'))
    controller.abort()
    target.dispatchEvent(new Event('open'))
    expect(calls).toEqual(['once', 'signal'])
  })

  it('do not reach a listener that an earlier listener has removed or added', () => {
    const target = new EventTarget()
    const removed = vi.fn()
    const added = vi.fn()
    target.addEventListener('open', () => {
      target.removeEventListener('open', removed)
      target.addEventListener('open', added)
    })
    target.addEventListener('open', removed)
    target.dispatchEvent(new Event('open'))
    expect(removed).not.toHaveBeenCalled()
    expect(added).not.toHaveBeenCalled()
  })

  it('tell a listener for capture from a listener without', () => {
    const target = new EventTarget()
    const listener = vi.fn()
    target.addEventListener('open', listener, true)
    target.addEventListener('open', listener)
    target.removeEventListener('open', listener)
    target.dispatchEvent(new Event('open'))
    expect(listener).toHaveBeenCalledOnce()
    target.removeEventListener('open', listener, { capture: true })
    target.dispatchEvent(new Event('open'))
    expect(listener).toHaveBeenCalledOnce()
  })

  it('can be stopped, and cancelled if cancelable', () => {
    const target = new EventTarget()
    const later = vi.fn()
    target.addEventListener('open', (event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    })
    target.addEventListener('open', later)
    expect(target.dispatchEvent(new Event('open'))).toBe(true)
    expect(target.dispatchEvent(new Event('open', { cancelable: true }))).toBe(false)
    expect(later).not.toHaveBeenCalled()
  })

  it('do not take a listener that a program may not remove from another target', () => {
    const [one, other] = [new EventTarget(), new EventTarget()]
    const listener = vi.fn()
    one.addEventListener('open', listener)
    other.removeEventListener('open', listener)
    one.dispatchEvent(new Event('open'))
    expect(listener).toHaveBeenCalledOnce()
  })
})

describe.each(Object.entries(realms))('DOMException of %s', (_name, { DOMException }) => {
  it.each([
    ['SyntaxError', 12],
    ['InvalidStateError', 11],
    ['InvalidAccessError', 15],
    ['OwnError', 0],
  ])('%s is an error with name, message and code %i', (name, code) => {
    const error = new DOMException('words', name)
    expect(error).toBeInstanceOf(Error)
    expect([error.name, error.message, error.code]).toEqual([name, 'words', code])
    expect(String(error)).toBe(`${name}: words`)
  })

  it('is named Error without a name', () => {
    expect(new DOMException().name).toBe('Error')
    expect(DOMException.name).toBe('DOMException')
    expect(Object.prototype.toString.call(new DOMException())).toBe('[object DOMException]')
  })
})
