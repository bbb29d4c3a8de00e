import type { HostMatrix, HostSupport } from '../../facts-contract.ts'
import { document } from '../notes/sources.ts'

const documented: HostSupport = { state: 'documented', evidence: [document] }
const from = (version: string): HostSupport => ({
  ...documented,
  text: { en: `Since base library ${version}.`, zh: `基础库 ${version} 起。` },
})
const notInPlugins: HostSupport = { state: 'unsupported', evidence: [document] }

/** Support table of the document. */
export const hosts: HostMatrix = {
  hosts: [
    { id: 'phone', title: { en: 'Phone', zh: '手机' } },
    { id: 'desktop', title: { en: 'Windows, macOS', zh: 'Windows、macOS' } },
    { id: 'harmony', title: { en: 'HarmonyOS', zh: '鸿蒙 HarmonyOS' } },
    { id: 'plugin', title: { en: 'Plugins', zh: '小程序插件' } },
  ],
  rows: [
    {
      members: ['wx.connectSocket', 'SocketTask'],
      cells: {
        phone: from('1.7.0'),
        desktop: documented,
        harmony: documented,
        plugin: from('1.9.6'),
      },
    },
    {
      members: ['wx.sendSocketMessage', 'wx.closeSocket'],
      cells: {
        phone: documented,
        desktop: documented,
        harmony: documented,
        plugin: notInPlugins,
      },
    },
  ],
}
