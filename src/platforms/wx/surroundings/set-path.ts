/**
 * Sets a value below an object, as `setData` does: lists and objects on the way are created.
 *
 * @param path E.g. `messages[0].text`.
 */
export function setPath(root: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.pop()
  if (last === undefined || [...steps, last].includes('__proto__')) return
  let target = root
  steps.forEach((step, index) => {
    const next = target[step]
    const follows = steps[index + 1] ?? last
    if (typeof next !== 'object' || next === null) target[step] = /^\d+$/.test(follows) ? [] : {}
    target = target[step] as Record<string, unknown>
  })
  target[last] = value
}
