import { chmodSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { bundleBare } from './bare.ts'
import { inputs, outDir } from './entries.ts'

const { over, ...others } = inputs

/**
 * Bundles the package's scripts: an ES module per entry, with shared code in separate chunks,
 * readable, and without the packages installed by users alongside. The class over platforms is a
 * single file for the engines of devices.
 */
export async function buildScripts(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: others, formats: ['es'] },
      rolldownOptions: {
        external: [/^node:/, /^mock-socket\//],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
          // Only a file of its own is left out whole of a bundle that has no use for its texts.
          codeSplitting: {
            groups: [
              {
                debugName: 'notes',
                test: /\/platforms\/\w+\/notes(\.ts$|\/)/,
                name: (id) => `${/\/platforms\/(\w+)\//.exec(id)![1]}-notes`,
              },
            ],
          },
        },
      },
    },
  })
  writeFileSync(`${outDir}/over.js`, await bundleBare(over!, 'es'))
  chmodSync(`${outDir}/command.js`, 0o755)
}
