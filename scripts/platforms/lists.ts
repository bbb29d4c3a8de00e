/** A list of one part of every platform. */
interface List {
  /** File in `src/platforms/lists`. */
  readonly file: string
  /** File of the part in a platform's folder. */
  readonly part: string
  /** Whether platforms may lack the part. */
  readonly optional?: boolean
  /** Writes the list. */
  write(ids: readonly string[]): string
}

const ORIGIN = '// Derived from `list.ts` by `npm run platforms`.'

interface Shape {
  readonly file: string
  readonly part: string
  readonly optional?: boolean
  /** Export of the part. */
  readonly name: string
  /** Export of the list. */
  readonly as: string
  /** Type of the part, and the module of the type. */
  readonly type: readonly [name: string, module: string]
  /** Whether any text may be looked up, e.g. the platform of a link. */
  readonly open?: boolean
  readonly doc: string
}

const list = ({ file, part, optional, name, as, type, open, doc }: Shape): List => ({
  file,
  part,
  optional,
  write(ids) {
    const [typeName, module] = type
    const item = typeName.replace(/^readonly (.+)\[\]$/, '$1')
    const keyed = `Record<PlatformId, ${typeName}>`
    const declared = open ? `Record<string, ${typeName}>` : keyed
    const checked = open ? ` satisfies ${optional ? `Partial<${keyed}>` : keyed}` : ''
    return [
      ORIGIN,
      `import type { ${item} } from '${module}'`,
      `import type { PlatformId } from '../list.ts'`,
      ...ids.map((id) => `import { ${name} as ${id} } from '../${id}/${part}'`),
      '',
      `/** ${doc} */`,
      `export const ${as}: Readonly<${declared}> = {`,
      ...ids.map((id) => `  ${id},`),
      `}${checked}`,
      '',
    ].join('\n')
  },
})

/** The lists: separate, so that a bundle carries only the parts that it uses. */
export const lists: readonly List[] = [
  list({
    file: 'platforms.ts',
    part: 'platform.ts',
    name: 'platform',
    as: 'byId',
    type: ['Platform', '../contract.ts'],
    doc: 'Every platform by id, in the order of pickers.',
  }),
  list({
    file: 'shims.ts',
    part: 'shim/index.ts',
    name: 'shim',
    as: 'shims',
    open: true,
    type: ['Shim', '../contract.ts'],
    doc: 'Every shim by platform: code and no texts, for the worker of a program.',
  }),
  list({
    file: 'notes.ts',
    part: 'notes/index.ts',
    name: 'notes',
    as: 'notes',
    type: ['readonly PortabilityNote[]', '../contract.ts'],
    doc: 'Portability notes by platform.',
  }),
  list({
    file: 'facts.ts',
    part: 'facts/index.ts',
    name: 'facts',
    as: 'facts',
    type: ['PlatformFacts', '../facts-contract.ts'],
    doc: 'Facts by platform, for the reference.',
  }),
  list({
    file: 'clients.ts',
    part: 'client.ts',
    name: 'openClient',
    as: 'clients',
    open: true,
    type: ['OpenClient', '../client-contract.ts'],
    doc: 'A connection over the API of each platform, for measurements.',
  }),
  list({
    file: 'page-formats.ts',
    part: 'page/formats.ts',
    optional: true,
    name: 'formats',
    as: 'pageFormats',
    open: true,
    type: ['readonly PageFormat[]', '../page-contract.ts'],
    doc: 'Formats of page files by platform, without the compilers.',
  }),
  list({
    file: 'page-compilers.ts',
    part: 'page/compilers.ts',
    optional: true,
    name: 'compilers',
    as: 'pageCompilers',
    open: true,
    type: ['PageCompilers', '../page-compiler.ts'],
    doc: 'Compilers of page files by platform.',
  }),
  list({
    file: 'page-views.ts',
    part: 'page/views.ts',
    optional: true,
    name: 'views',
    as: 'pageViews',
    open: true,
    type: ['PageViews', '../page-view.ts'],
    doc: 'Views of page files by platform, for the types in the editor.',
  }),
  list({
    file: 'script-hints.ts',
    part: 'hints/index.ts',
    optional: true,
    name: 'hints',
    as: 'scriptHints',
    open: true,
    type: ['ScriptHints', '../script-hints.ts'],
    doc: 'Hints about scripts by platform, for the editor.',
  }),
  list({
    file: 'modules.ts',
    part: 'modules.ts',
    optional: true,
    name: 'modules',
    as: 'modules',
    open: true,
    type: ['PlatformModules', '../module-names.ts'],
    doc: 'Names of the modules by platform, for checking imports.',
  }),
  list({
    file: 'globals.ts',
    part: 'surroundings/globals.ts',
    optional: true,
    name: 'globals',
    as: 'globals',
    open: true,
    type: ['GlobalNames', '../module-names.ts'],
    doc: 'Global names beside the WebSocket API by platform, for the editor.',
  }),
  list({
    file: 'surroundings.ts',
    part: 'surroundings/index.ts',
    optional: true,
    name: 'surroundings',
    as: 'surroundings',
    open: true,
    type: ['CreateSurroundings', '../surroundings-contract.ts'],
    doc: 'Modules and globals beside the WebSocket API by platform, for the worker of a program.',
  }),
  list({
    file: 'projects.ts',
    part: 'project.ts',
    optional: true,
    name: 'project',
    as: 'projects',
    open: true,
    type: ['ProjectLayout', '../project-contract.ts'],
    doc: 'Layout of projects by platform, for opening a project.',
  }),
  list({
    file: 'ports.ts',
    part: 'port/index.ts',
    optional: true,
    name: 'port',
    as: 'ports',
    open: true,
    type: ['PortPlatform', '../port-contract.ts'],
    doc: 'Reading and writing of programs by platform.',
  }),
]
