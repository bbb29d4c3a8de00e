import type { Installed, PlatformOptions } from '../package/platform.ts'
import type { PlatformSurface, PortabilityNote, Repair } from '../platforms/contract.ts'
import type { Pages } from '../platforms/page-compiler.ts'
import type { PageFramework, PageHost } from '../platforms/page-contract.ts'
import type { CreateSurroundings } from '../platforms/surroundings-contract.ts'
import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { ServerChoice } from '../scenario/scenario.ts'
import type { Locale } from '../text.ts'

/** A platform, as exported by the platform file of an exported project. */
export interface ProjectPlatform {
  createPlatform(options: PlatformOptions): Installed<object, object>
  readonly notes: readonly PortabilityNote[]
  readonly repairs?: readonly Repair[]
  /** Creates what is beside the API; missing in older exports. */
  readonly surroundings?: CreateSurroundings
}

/** Support for pages in an exported project. */
export interface ProjectPages extends Pages {
  /** Serves the screen, and starts the program in a new thread for each visitor. */
  serve(): Promise<void>
  /**
   * Prepares the environment of a page in the page's thread.
   *
   * @param thread Data given to the thread.
   */
  open(
    host: Omit<PageHost, 'screen'>,
    surface: PlatformSurface & Required<Pick<PlatformSurface, 'globals'>>,
    thread: unknown,
  ): PageFramework
}

/** Options of an exported project. */
export interface ProjectOptions {
  /** Folder of the program's files, with a slash at the end. */
  readonly folder: URL
  readonly platform: ProjectPlatform
  /** Only for a page program. */
  readonly pages?: ProjectPages
  readonly profile: string
  readonly undeclared: readonly string[]
  /** Values of declarations in the app's manifest, by id. */
  readonly declared?: Readonly<Record<string, string>>
  /**
   * Answering server. `scenario` is `custom` for the folder's `server.ts`; in live mode connections
   * go to `url`, or to the program's URLs if `url` is empty.
   */
  readonly server: ServerChoice
  /** The link between the program and a server of the project's own. */
  readonly network?: Partial<NetworkSettings>
  /** Modules of the undeclared variables in the platform's documents. */
  readonly ambient: Readonly<Record<string, string>>
  /** Names that conditional comments may ask for and that hold; the comments are not read if unset. */
  readonly conditions?: readonly string[]
  /** Language of all output except the program's own. */
  readonly locale: Locale
}
