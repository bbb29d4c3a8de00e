import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { build } from 'vitepress'
import { chunkName } from './chunks.ts'
import { partOf, type Parts } from './parts.ts'

/**
 * Builds the site once more, to a folder that is thrown away, and looks at what its chunks are made
 * of. Workers are built apart and have no parts here.
 */
export async function measureParts(): Promise<Parts> {
  const parts: Record<string, Record<string, number>> = {}
  const out = mkdtempSync(join(tmpdir(), 'polysocket-size-'))
  try {
    await build('.', {
      outDir: out,
      onAfterConfigResolve: (site) => {
        site.vite = { ...site.vite, plugins: [...(site.vite?.plugins ?? []), partsPlugin(parts)] }
        // What is checked of the finished pages is no business of this.
        site.buildEnd = undefined
      },
    })
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
  return parts
}

function partsPlugin(parts: Record<string, Record<string, number>>): Plugin {
  return {
    name: 'size-parts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const sizes = (parts[chunkName(chunk.fileName)] ??= {})
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const part = partOf(id)
          sizes[part] = (sizes[part] ?? 0) + renderedLength
        }
      }
    },
  }
}
