import { describe, expect, it } from 'vitest'
import { createStart } from '../../../../playground/editor/monaco/start-of-services.ts'
import { pass, testSchedule } from '../../../support/virtual-time.ts'

/** Opens an editor, in a page with something else to do until `becomeIdle`. */
function openEditor() {
  const waiting: (() => void)[] = []
  const services = createStart(testSchedule().after, (callback) => void waiting.push(callback))
  const editor = new EventTarget()
  let started = false
  void services.started.then(() => (started = true))
  services.startWhenTouched(editor)
  return {
    services,
    touch: (type: string) => editor.dispatchEvent(new Event(type)),
    becomeIdle: () => waiting.forEach((callback) => callback()),
    hasStarted: () => Promise.resolve().then(() => started),
  }
}

describe('the language services', () => {
  it.each(['pointerover', 'focusin', 'keydown'])('start with a %s of the editor', async (type) => {
    const editor = openEditor()
    expect(await editor.hasStarted()).toBe(false)
    editor.touch(type)
    expect(await editor.hasStarted()).toBe(true)
  })

  it('start for an editor that nobody touches, once the page has nothing else to do', async () => {
    const editor = openEditor()
    await pass(2999)
    editor.becomeIdle()
    expect(await editor.hasStarted()).toBe(false)
    await pass(1)
    expect(await editor.hasStarted()).toBe(false)
    editor.becomeIdle()
    expect(await editor.hasStarted()).toBe(true)
  })

  it('start for the compiler', async () => {
    const editor = openEditor()
    editor.services.start()
    expect(await editor.hasStarted()).toBe(true)
  })
})
