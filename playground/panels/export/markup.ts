import type { PageDevice } from '../../../src/platforms/page-contract.ts'
import { devicesOf } from '../../../src/platforms/page-formats.ts'

/** The common style of all exported documents. */
export const BASE_STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 12px 16px; border-bottom: 1px solid #8884; }
h1 { margin: 0 auto 0 0; font-size: 17px; }
button { padding: 4px 14px; font: inherit; }
`

/**
 * Returns the style sheet of the device whose screen shows an exported page: an element around an
 * iframe.
 *
 * @param platform Id of the page's platform.
 */
export function deviceStyle(platform: string): string {
  const [watch] = devicesOf(platform)
  return `${PHONE_STYLE}${watch ? watchStyle(watch) : ''}`
}

function watchStyle({ width, height, round }: PageDevice): string {
  const size = `width: min(${width + 22}px, 100% - 24px); height: auto; aspect-ratio: ${width} / ${height};`
  const circle =
    ', .phone iframe, .phone:not(:has(iframe:not([hidden])))::after { border-radius: 50%; }'
  return `.phone { ${size} }\n${round ? `.phone${circle}\n` : ''}`
}

const PHONE_STYLE = `
.phone { box-sizing: border-box; width: min(397px, 100% - 24px); height: 689px; margin: 12px auto; padding: 10px; border: 1px solid #8888; border-radius: 30px; background: #fdfdfd; }
.phone iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 19px; background: #fff; }
.phone iframe[hidden] { display: none; }
.phone:not(:has(iframe:not([hidden])))::after { content: ''; display: block; height: 100%; border-radius: 19px; background: #17171a; }
@media (prefers-color-scheme: dark) { .phone { background: #0c0c0e; } }
`
