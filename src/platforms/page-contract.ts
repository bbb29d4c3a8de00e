import type { PlatformHost, PlatformSurface } from './contract.ts'

/*
 * A platform whose programs can be pages with a screen has three parts beside its shim:
 * a compiler on the site's page, a framework beside the program in the worker, and a screen in the
 * frame. This is what they say to each other.
 */

/** A class of devices, in CSS pixels, upright. */
export interface PageDevice {
  readonly width: number
  readonly height: number
  /** Whether the screen is a circle. */
  readonly round?: boolean
}

/** A format of page files. */
export interface PageFormat {
  /** Extension of the files, with the dot. */
  readonly extension: string
  /** Language for highlighting, e.g. `vue`. */
  readonly language: string
  /**
   * Matches the source of a page in a file with a script's extension, e.g. a page pasted into
   * `main.ts`. Any other file is recognized by the extension.
   */
  readonly marks?: RegExp
  /**
   * Packages that mark a page in the same way where the source imports them, unless a file of the
   * program stands in for the package.
   */
  readonly packages?: readonly string[]
  /**
   * Whether a page is a template beside a script: the script that a program starts with is a page
   * where the program has a file of the format.
   */
  readonly besideScripts?: true
  /**
   * Whether the syntax goes beyond TypeScript's, so that TypeScript checks a view of the page in the
   * editor, or nothing.
   */
  readonly ownSyntax?: true
  /**
   * Folder in the platform's `page/framework/` with the framework of such pages; if unset, all pages
   * of the platform have the framework of `page/framework/` itself.
   */
  readonly framework?: string
  /** Devices that pages of the format are for, the usual first; common phones if unset. */
  readonly devices?: readonly PageDevice[]
}

/** A value that may cross between the worker and the frame. */
export type ScreenValue =
  | null
  | boolean
  | number
  | string
  | readonly ScreenValue[]
  | { readonly [key: string]: ScreenValue }

/** Number of an element; `0` is the page's root box, which exists from the start. */
export type ElementId = number

/** What the worker asks the frame to draw; applied in order. */
export type ScreenOperation =
  /** Makes an element of a component, e.g. `div`, `text`, `input`, not yet on the screen. */
  | { readonly op: 'create'; readonly id: ElementId; readonly type: string }
  /** Puts an element into another: before a sibling, or at the end. */
  | {
      readonly op: 'insert'
      readonly parent: ElementId
      readonly id: ElementId
      readonly before?: ElementId
    }
  /** Takes an element and all that is in it away for good. */
  | { readonly op: 'remove'; readonly id: ElementId }
  /** Sets an attribute, e.g. the `value` of a `text`; `null` takes it away. */
  | {
      readonly op: 'attribute'
      readonly id: ElementId
      readonly name: string
      readonly value: ScreenValue
    }
  /**
   * Replaces an element's whole style. Names are in camel case; `name:active` holds while the
   * element is pressed. Numbers, and texts such as `40px`, are units of the page.
   */
  | {
      readonly op: 'style'
      readonly id: ElementId
      readonly style: Readonly<Record<string, string | number>>
    }
  /** From now on events of this type are sent. */
  | { readonly op: 'listen' | 'unlisten'; readonly id: ElementId; readonly type: string }
  /** Calls a component's method, e.g. `focus`, `blur`, `scrollTo`. */
  | {
      readonly op: 'call'
      readonly id: ElementId
      readonly method: string
      readonly values: readonly ScreenValue[]
    }
  /** Asks where an element lies; the answer is a {@link ScreenRect}. */
  | { readonly op: 'measure'; readonly id: ElementId; readonly request: number }
  /** Shows a toast for some milliseconds, or a dialogue that answers with a {@link ScreenReply}. */
  | { readonly op: 'toast'; readonly text: string; readonly duration: number }
  /** Removes all toasts. */
  | { readonly op: 'no-toast' }
  | {
      readonly op: 'dialog'
      readonly id: number
      readonly kind: 'alert' | 'confirm' | 'prompt' | 'list'
      readonly title?: string
      readonly text: string
      readonly okTitle: string
      readonly cancelTitle: string
      /** What a prompt starts with. */
      readonly value: string
      /** Choices of a list; the reply's value is the index of the chosen one. */
      readonly items?: readonly string[]
    }

/** What happened at an element, as the platform words it. */
export interface ScreenEvent {
  readonly type: 'event'
  readonly id: ElementId
  /** e.g. `click`, `input`, `change`, `focus`, `blur`, `return`, `scroll`, `loadmore`, `appear`. */
  readonly name: string
  /** What the component adds, e.g. `value`; the framework adds `type`, `target` and `timestamp`. */
  readonly detail: Readonly<Record<string, ScreenValue>>
}

/** How a dialogue was left. */
export interface ScreenReply {
  readonly type: 'reply'
  readonly id: number
  readonly ok: boolean
  readonly value: string
}

/** A box on the screen in units of the page, from its left and upper edges. */
export interface PageRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where an element lies; nowhere while the screen is not seen, or when the element has gone. */
export interface ScreenRect {
  readonly type: 'rect'
  readonly request: number
  readonly rect: PageRect | null
}

/** The size of the page in units. Sent first of all, and on every change. */
export interface ScreenSize {
  readonly type: 'size'
  readonly width: number
  readonly height: number
  /** CSS pixels of the frame and of a device pixel, for `weex.config.env`. */
  readonly scale: number
}

/** Frame to worker. */
export type ScreenInput = ScreenEvent | ScreenReply | ScreenRect | ScreenSize

/** The worker's side of the screen. Operations of one task leave together. */
export interface ScreenPort {
  draw(operation: ScreenOperation): void
  /** Sets the only listener for the user's input. */
  listen(listener: (input: ScreenInput) => void): void
}

/** What the framework may know of the world, beside what a shim may. */
export interface PageHost extends PlatformHost {
  readonly screen: ScreenPort
  /** Reports what the page's code threw; the console shows it at the user's line. */
  error(error: unknown): void
}

/** One page's life in the worker. */
export interface PageFramework {
  /** Adds to what `require` and `import` find: `vue`, `@weex-module/modal`, … */
  readonly modules: Readonly<Record<string, unknown>>
  /** Adds to or replaces globals of the shim, e.g. a `weex` with more modules. */
  readonly globals: Readonly<Record<string, unknown>>
  /**
   * Puts the page on the screen. What follows are events.
   *
   * @param exports Value left by the main file in `module.exports`.
   * @throws TypeError When the value is no page.
   */
  mount(exports: unknown): void
}

/**
 * Made before the program's code runs, with the surface of the platform's shim. The framework's
 * bundle is a classic script that leaves this function in `globalThis.__createPageFramework`, from
 * where the runtime takes it away.
 */
export type CreatePageFramework = (host: PageHost, surface: PlatformSurface) => PageFramework
