import type { Evidence } from '../contract.ts'

/** Sources that several platforms share. */

/** Behavior of browsers, as run. */
export const browsers: Evidence = { kind: 'executed', source: 'Chromium 156 and Firefox 153' }

/** The standard of the web's class. */
export const whatwg: Evidence = {
  kind: 'document',
  source: 'WHATWG WebSockets Standard',
  url: 'https://websockets.spec.whatwg.org/',
}

/** Returns a section of the protocol, e.g. `5.5.1`. */
export const protocol = (section: string): Evidence => ({
  kind: 'document',
  source: `RFC 6455, ${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc6455#section-${section}`,
})

/**
 * Returns the address of a version of a package in the registry.
 *
 * @param name E.g. `@tarojs/taro-h5`.
 */
export const packageUrl = (name: string, version: string): string =>
  `https://www.npmjs.com/package/${name}/v/${version}`

/** Returns the choice of the project where a platform is neither documented nor observed. */
export const choice = (platform: string): Evidence => ({
  kind: 'assumed',
  source: `Polysocket; ${platform} does not document this case`,
})

/** The quick-app engine, in which BlueOS has its origin. */
export const quickAppEngine = {
  source: 'hapjs-platform/hapjs dde9e8e9',
  url: 'https://github.com/hapjs-platform/hapjs/tree/dde9e8e9',
} as const

/** Read in an open container that re-implements WeChat's API. */
export const container: Evidence = {
  kind: 'source',
  source: 'didi/dimina e1fe0d50 (2026-08-22)',
  url: 'https://github.com/didi/dimina/tree/e1fe0d50',
}
