/**
 * Writes an exported project's `package.json`.
 *
 * @param versions Exact versions of the packages to install, by name.
 */
export function packageJson(name: string, versions: Readonly<Record<string, string>>): string {
  const manifest = {
    name,
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: { start: 'node start.js' },
    engines: { node: '>=20.19' },
    dependencies: versions,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/**
 * Writes an exported project's `tsconfig.json`, so an editor knows the same types as the
 * playground.
 */
export function tsconfig(): string {
  const config = {
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2022'],
      types: [],
      strict: true,
      jsx: 'react-jsx',
      moduleDetection: 'force',
      allowJs: true,
      noEmit: true,
    },
    include: ['program', 'polysocket/types'],
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
