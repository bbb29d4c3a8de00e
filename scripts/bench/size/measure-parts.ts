import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { build } from 'vitepress'
import { chunkName } from './chunks.ts'
import { partOf, type Parts } from './parts.ts'

/**
 * Builds the scripts of a site once more, to a temporary folder, and measures the parts of the
 * scripts. Workers are built separately and have no parts here.
 *
 * @param root Folder of `.vitepress`.
 */
export async function measureParts(root = '.'): Promise<Parts> {
  const parts: Record<string, Record<string, number>> = {}
  // VitePress stops once all is bundled. Its pages tell nothing more, and cannot be rendered here:
  // they would find another Vue than the one that renders them.
  process.env.BUNDLE_ONLY = 'true'
  const out = mkdtempSync(join(tmpdir(), 'polysocket-size-'))
  try {
    await build(root, {
      outDir: out,
      onAfterConfigResolve: (site) => {
        site.vite = { ...site.vite, plugins: [...(site.vite?.plugins ?? []), partsPlugin(parts)] }
      },
    })
  } finally {
    delete process.env.BUNDLE_ONLY
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
