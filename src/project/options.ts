import type { Installed, PlatformOptions } from '../package/platform.ts'
import type { NetworkSettings, ServerChoice } from '../permalink/scenario.ts'
import type { PlatformSurface, PortabilityNote, Repair } from '../platforms/contract.ts'
import type { PageCompilers } from '../platforms/page-compiler.ts'
import type { PageFramework, PageHost } from '../platforms/page-contract.ts'
import type { Locale } from '../text.ts'

/** A platform as its file in an exported project exports it. */
export interface ProjectPlatform {
  createPlatform(options: PlatformOptions): Installed<object, object>
  readonly notes: readonly PortabilityNote[]
  readonly repairs?: readonly Repair[]
}

/** What a project has for programs that are pages. */
export interface ProjectPages {
  readonly compilers: PageCompilers
  /** Serves the screen, and starts the program in a thread for everyone who opens it. */
  serve(): Promise<void>
  /**
   * Makes ready what a page stands on, in its thread.
   *
   * @param thread What the thread was given.
   */
  open(
    host: Omit<PageHost, 'screen'>,
    surface: Required<PlatformSurface>,
    thread: unknown,
  ): PageFramework
}

/** What an exported project runs. */
export interface ProjectOptions {
  /** Where the program's files are, with a slash at the end. */
  readonly folder: URL
  readonly platform: ProjectPlatform
  /** Only where the program is a page. */
  readonly pages?: ProjectPages
  readonly profile: string
  readonly undeclared: readonly string[]
  /**
   * Who answers. `scenario` is `custom` for the folder's `server.ts`; in live mode connections go to
   * `url`, or to where the program says when it is empty.
   */
  readonly server: ServerChoice
  /** The link between the program and a server of the project's own. */
  readonly network?: Partial<NetworkSettings>
  /** Modules of variables that the platform's documents use without importing them. */
  readonly ambient: Readonly<Record<string, string>>
  /** Language of what is printed beside the program's own output. */
  readonly locale: Locale
}
