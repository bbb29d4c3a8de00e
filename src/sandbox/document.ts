import { escapeMarkup } from '../writing/markup.ts'
import { frameScript } from './frame.ts'
import { callSource, gateSource } from './script-text.ts'

/** The network within a frame's reach. */
export type SandboxMode = 'simulated' | 'live'

/**
 * Permissions delegated to a live frame. Without the delegation, Chromium refuses private addresses
 * and does not even ask the user.
 */
const LOCAL_NETWORK = 'local-network-access *; loopback-network *; local-network *'

/** A frame's network access. */
export interface NetworkAccess {
  readonly mode: SandboxMode
  /** Live mode: the `sources` of a `Reach`; without sources, nothing may be reached. */
  readonly sources?: readonly string[]
}

/**
 * Returns the sources of `connect-src` for a frame. The browser lets the program reach only the
 * hosts shown to the user, regardless of the class or trick used to connect.
 */
export function connectSources({ mode, sources = [] }: NetworkAccess): string {
  return mode === 'simulated' || sources.length === 0 ? "'none'" : sources.join(' ')
}

/** Place of the screen of a program with pages. */
export interface ScreenPlace {
  /** Id of the platform that draws the page. */
  readonly platform: string
  /** Name of the framework that runs the page. */
  readonly framework: string
  /** Parent of the frame. The frame cannot be moved: moving restarts the frame. */
  readonly element: HTMLElement
  /** Name of the frame, e.g. `Screen`. */
  readonly title: string
  /** Language of the surrounding page, as a language tag. */
  readonly lang: string
}

/**
 * Returns the content policy of a frame, inherited by the worker: no network but sockets, and
 * sockets only in live mode; scripts from the runtime's blobs; no code from strings. A screen may
 * show pictures held by the program itself, and has a single style sheet, which is ours.
 */
export function contentPolicy(access: NetworkAccess, nonce: string, screen: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob:`,
    'worker-src blob:',
    `connect-src ${connectSources(access)}`,
    ...(screen ? ['img-src data:', `style-src 'nonce-${nonce}'`] : []),
  ].join('; ')
}

/** Creates a hidden frame of an opaque origin, not yet in the document. */
export function createFrame(access: NetworkAccess, screen?: ScreenPlace): HTMLIFrameElement {
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const frame = document.createElement('iframe')
  // Never `allow-same-origin`: the origin is the wall between a program and the site.
  frame.setAttribute('sandbox', 'allow-scripts')
  if (access.mode === 'live') frame.allow = LOCAL_NETWORK
  frame.title = 'Sandbox'
  frame.hidden = true
  frame.tabIndex = -1
  frame.srcdoc = [
    `<!doctype html>${screen ? `<html lang="${escapeMarkup(screen.lang)}">` : ''}<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(access, nonce, !!screen)}">`,
    ...(screen ? [`<title>${escapeMarkup(screen.title)}</title>`] : []),
    `<script nonce="${nonce}">${callSource(frameScript, gateSource)}</script>`,
  ].join('')
  return frame
}
