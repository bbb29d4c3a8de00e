import type { HostileProgram } from '../program.ts'

const go = (...statements: readonly string[]): string =>
  [
    "const url = 'http://canary.test:1/navigation'",
    ...statements.map((code) => `try { ${code} } catch {}`),
    "console.log('still here')",
  ].join('\n')

const stays = { ends: 'finished', says: ['log: still here'] } as const

/** Attempts to lead the page, the frame or a new window elsewhere. */
export const navigation: readonly HostileProgram[] = [
  {
    id: 'location',
    live: true,
    ...stays,
    code: go(
      'location = url',
      'location.href = url',
      'self.location.assign(url)',
      'top.location = url',
      'parent.location.replace(url)',
      'globalThis.window = globalThis; window.location = url',
    ),
  },
  {
    id: 'meta-refresh',
    ...stays,
    code: go(
      'document.write(`<meta http-equiv="refresh" content="0;url=${url}">`)',
      'document.head.innerHTML = `<meta http-equiv="refresh" content="0;url=${url}">`',
      'console.log(`<meta http-equiv="refresh" content="0;url=${url}">`)',
    ),
  },
  {
    id: 'form',
    ...stays,
    code: go(
      "Object.assign(document.createElement('form'), { action: url }).submit()",
      'console.log(`<form action="${url}"><input autofocus onfocus="form.submit()"></form>`)',
    ),
  },
  {
    id: 'link',
    ...stays,
    code: go(
      "Object.assign(document.createElement('a'), { href: url }).click()",
      'console.log(`<a href="${url}" id="link">click</a>`)',
      "console.log('javascript:location=`' + url + '`')",
    ),
  },
  {
    id: 'window-open',
    live: true,
    ...stays,
    code: go('open(url)', 'window.open(url)', 'parent.open(url)', 'clients.openWindow(url)'),
  },
  {
    id: 'client-navigation',
    ...stays,
    code: go(
      'await clients.claim()',
      'await (await clients.matchAll())[0].navigate(url)',
      'navigation.navigate(url)',
    ),
  },
  {
    id: 'close',
    ends: 'finished',
    says: ['log: still here'],
    code: go(
      'close()',
      'self.close()',
      'parent.close()',
      'top.close()',
      'WorkerGlobalScope.prototype.close.call(self)',
      'DedicatedWorkerGlobalScope.prototype.close.call(self)',
    ),
  },
]
