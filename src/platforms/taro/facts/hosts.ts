import { h5Source, document, reactNative } from '../notes/sources.ts'
import type { HostMatrix, HostSupport } from '../../facts-contract.ts'

const documented: HostSupport = { state: 'documented', evidence: [document] }
/** A member that the document does not list for React Native, and that the source has. */
const inSource: HostSupport = {
  state: 'documented',
  text: { en: 'In the source only; not in the document.', zh: '仅见于源码，文档未列出。' },
  evidence: [reactNative],
}
/**
 * Returns the support of a member without an entry in the document, with evidence from the source.
 */
const warnsOnly = (source: HostSupport['evidence'][number]): HostSupport => ({
  state: 'unsupported',
  text: { en: 'Prints a warning and does nothing.', zh: '只打印警告，不做任何事。' },
  evidence: [document, source],
})

const everywhere = {
  weapp: documented,
  h5: documented,
  rn: documented,
  alipay: documented,
  swan: documented,
}
const miniProgramsOnly = { ...everywhere, h5: warnsOnly(h5Source), rn: warnsOnly(reactNative) }

/** Support table of the document, completed from the sources. */
export const hosts: HostMatrix = {
  hosts: [
    { id: 'weapp', title: { en: 'WeChat mini program', zh: '微信小程序' } },
    { id: 'h5', title: { en: 'H5', zh: 'H5' } },
    { id: 'rn', title: { en: 'React Native', zh: 'React Native' } },
    { id: 'alipay', title: { en: 'Alipay mini program', zh: '支付宝小程序' } },
    { id: 'swan', title: { en: 'Baidu smart program', zh: '百度小程序' } },
  ],
  rows: [
    { members: ['connectSocket'], cells: everywhere },
    { members: ['SocketTask'], cells: everywhere },
    {
      members: ['SocketTask.ws'],
      cells: Object.fromEntries(
        Object.keys(everywhere).map((host) => [
          host,
          host === 'h5'
            ? documented
            : host === 'rn'
              ? inSource
              : {
                  state: 'unsupported',
                  text: { en: '`undefined`: on H5 only.', zh: '为 `undefined`：H5 端独有。' },
                  evidence: [document],
                },
        ]),
      ),
    },
    ...[
      'onSocketOpen',
      'onSocketError',
      'sendSocketMessage',
      'onSocketMessage',
      'closeSocket',
      'onSocketClose',
    ].map((member) => ({ members: [member], cells: miniProgramsOnly })),
  ],
}
