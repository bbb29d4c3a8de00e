import type { HeadConfig } from 'vitepress'

/**
 * Runs before the page is drawn, so the reader's platform stands first from the beginning. Vue puts
 * the elements themselves into the same order after loading.
 *
 * @param ids Every platform.
 */
export function platformHead(ids: readonly string[]): HeadConfig[] {
  const find =
    `try{var p=new URLSearchParams(location.search).get('platform')||localStorage.getItem('polysocket-platform');` +
    `if(${JSON.stringify(ids)}.includes(p))document.documentElement.dataset.platform=p}catch(e){}`
  const order = ids
    .map((id) => `html[data-platform=${id}] .ref-platforms>[data-platform=${id}]`)
    .join(',')
  return [
    ['script', { id: 'reader-platform' }, find],
    ['style', {}, `${order}{order:-1}`],
  ]
}
