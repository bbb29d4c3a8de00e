import type { ProjectLayout } from '../project-contract.ts'

/** A page of the web: `index.html` names the scripts. */
export const project: ProjectLayout = {
  // Projects of Taro depend on it as well, and import '@tarojs/taro'.
  packages: /^react-dom(?:\/|$)/,
  variables: ['WebSocket'],
  starts(find) {
    const page = find(/^index\.html?$/)?.text ?? ''
    const scripts = page.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']?\/?(?:\.\/)?([^"'\s>?]+)/gi)
    return Array.from(scripts, ([, path]) => path!)
  },
}
