import type { Services } from './services.ts'

const CONNECTING = 0

/**
 * Opens a connection, and gives up after the milliseconds of the manifest, if any.
 *
 * @throws Error When the manifest lacks the feature.
 */
export function connect(
  { host, note, trace }: Services,
  option: template.ConnectOption,
): template.Connection {
  if (!host.declares('template.socket')) throw new Error('template.socket is not declared')
  const { open, message, close } = option
  const socket = new host.WebSocket(option.url)
  const limit = Number(host.declared('template.socket'))
  if (limit > 0) host.setTimeout(() => socket.readyState === CONNECTING && socket.close(), limit)
  socket.onopen = () => open && trace.deliver('ConnectOption.open', [], open)
  socket.onmessage = ({ data }: MessageEvent<string>) =>
    message && trace.deliver('ConnectOption.message', [data], () => message(data))
  socket.onclose = ({ code }) => {
    note('template.close-code')
    if (close) trace.deliver('ConnectOption.close', [code], () => close(code))
  }
  return {
    send: (data) => trace.call('Connection.send', [data], () => socket.send(data), socket),
    close: () => trace.call('Connection.close', [], () => socket.close(), socket),
  }
}
