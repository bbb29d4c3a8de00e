import { DEVICE_STATES, type DeviceChange } from '../device-change.ts'

/**
 * Reads changes of a device from a text such as `2000:background,9000:foreground`.
 *
 * @throws RangeError For a text of another form.
 */
export function readDeviceChanges(text: string): readonly DeviceChange[] {
  return text.split(',').map((part) => {
    const [, after, word] = /^(\d+):(\w+)$/.exec(part.trim()) ?? []
    const to = DEVICE_STATES.find((state) => state === word)
    if (!to)
      throw new RangeError(`'${part}' is not a time and a state: ${DEVICE_STATES.join(', ')}`)
    return { after: Number(after), to }
  })
}
