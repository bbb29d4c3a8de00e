import { escapeMarkup } from '../writing/markup.ts'
import { frameScript } from './frame.ts'

/** Which network a frame may reach. */
export type SandboxMode = 'simulated' | 'live'

/**
 * What a live frame may be asked permission for. Without it Chromium refuses private addresses and
 * does not even ask its user.
 */
const LOCAL_NETWORK = 'local-network-access *; loopback-network *; local-network *'

/** What a frame may reach. */
export interface NetworkAccess {
  readonly mode: SandboxMode
  /** Live mode: the `sources` of a `Reach`; nothing may be reached where there are none. */
  readonly sources?: readonly string[]
}

/**
 * Returns the sources of `connect-src` for a frame. The hosts that the user was told of are all that
 * the browser lets the program reach, whatever class or trick it connects by.
 */
export function connectSources({ mode, sources = [] }: NetworkAccess): string {
  return mode === 'simulated' || sources.length === 0 ? "'none'" : sources.join(' ')
}

/** Where the screen of a program with pages is seen. */
export interface ScreenPlace {
  /** Gets the frame as a child. The frame cannot be moved: it would start anew. */
  readonly element: HTMLElement
  /** Name of the frame, e.g. `Screen`. */
  readonly title: string
  /** Language of the page around it, as a language tag. */
  readonly lang: string
}

/**
 * The content policy of a frame, which its worker inherits: no network but sockets, and those only
 * live; scripts from blobs that the runtime makes; nothing from strings. A screen may show pictures
 * that the program itself holds, and has one style sheet, which is ours.
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

/** Makes a frame of an opaque origin, not yet in the document and unseen. */
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
    `<script nonce="${nonce}">'use strict';(${String(frameScript)})()</script>`,
  ].join('')
  return frame
}
