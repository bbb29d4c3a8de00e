import type { ScreenAnswer, ScreenBatch } from '../../../screen-wire.ts'

/**
 * Changes a document into the screen of a page: draws the operations from the port and sends the
 * user's actions back.
 *
 * @param document Empty document, reserved for the screen permanently.
 */
export function openScreen(document: Document, port: MessagePort): void {
  const elements = new Map<number, HTMLElement>([[0, document.body]])
  const send = (answer: ScreenAnswer): void => port.postMessage(answer)
  port.onmessage = ({ data }: MessageEvent<ScreenBatch>) => {
    for (const operation of data) {
      if (operation.op === 'create') elements.set(operation.id, document.createElement('p'))
      if (operation.op === 'attribute') {
        elements.get(operation.id)!.textContent = String(operation.value)
      }
      if (operation.op === 'insert') {
        elements.get(operation.parent)!.append(elements.get(operation.id)!)
      }
    }
    send({ type: 'drawn' })
  }
  const { innerWidth, innerHeight, devicePixelRatio } = document.defaultView!
  const height = (innerHeight * 750) / innerWidth
  send({ type: 'size', width: 750, height, scale: devicePixelRatio })
}
