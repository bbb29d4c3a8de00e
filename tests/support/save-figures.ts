/** Stores figures of the specifications for the fidelity page, from Node or from a browser. */
export async function saveFigures(name: string, figures: object): Promise<void> {
  const file = `test-results/${name}.json`
  const text = JSON.stringify(figures, null, 2)
  if ('document' in globalThis) {
    const { commands } = await import('vitest/browser')
    await commands.writeFile(file, text)
    return
  }
  const { mkdir, writeFile } = await import('node:fs/promises')
  await mkdir('test-results', { recursive: true })
  await writeFile(file, text)
}
