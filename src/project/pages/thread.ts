import { MessageChannel, Worker } from 'node:worker_threads'
import type { WebSocket } from 'ws'
import { printUncaught } from '../console.ts'

/**
 * Runs a program in a separate thread until the screen closes, and forwards messages between
 * program and screen.
 *
 * @param channel Connection to the screen's document.
 */
export function runThread(main: URL, channel: WebSocket): void {
  const { port1: port, port2 } = new MessageChannel()
  const thread = new Worker(main, { workerData: port2, transferList: [port2] })
  channel.on('message', (data) => port.postMessage(JSON.parse(String(data))))
  port.on('message', (batch) => channel.send(JSON.stringify(batch)))
  thread.on('error', printUncaught)
  thread.on('exit', () => channel.close())
  channel.on('close', () => void thread.terminate())
}
