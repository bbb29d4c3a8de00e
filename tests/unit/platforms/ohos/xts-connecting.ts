import { URL, type Loose } from './session.ts'

export const JSON_HEADER = { header: { 'Content-Type': 'application/json' } }
const PROXY = { host: '111110', port: 123, exclusionList: ['32123'] }
const PROTOCOL = { protocol: 'my-protocol' }
const CA = '/etc/ssl/certs/ca.crt'
const CERTIFICATE = {
  certPath: '/etc/ssl/certs/client.crt',
  keyPath: '/etc/ssl/certs/client_test1234.key',
  keyPassword: 'test1234',
}
export const NO_FILES = {
  ...JSON_HEADER,
  caPath: '',
  clientCert: { certPath: '', keyPath: '', keyPassword: '' },
}

/** How a call answers. */
export type Style = 'callback' | 'promise'

/** Cases of a single `connect`: id, arguments, outcome, and the style where the id does not say. */
export const CONNECTING: readonly (readonly [
  id: string,
  args: unknown[],
  expected: unknown,
  style?: Style,
])[] = [
  ['ConnectCallback_0100', [null], 401],
  ['ConnectCallback_0200', [''], 2302001],
  ['ConnectCallback_0300', ['hello'], 2302001],
  ['ConnectCallback_0400', ['ws://'], -1],
  ['ConnectCallback_0500', [URL], true],
  ['ConnectCallback_0700', [null, JSON_HEADER], 401],
  ['ConnectCallback_0800', ['', JSON_HEADER], 2302001],
  ['ConnectCallback_0900', ['123', JSON_HEADER], 2302001],
  ['ConnectCallback_1000', ['ws://', JSON_HEADER], -1],
  ['ConnectCallback_1100', [URL, null], 401],
  ['ConnectCallback_1200', [URL, {}], true],
  ['ConnectCallback_1300', [URL, { header: { 'Content-Type': '' } }], true],
  ['ConnectCallback_1400', [null, null], 401],
  ['ConnectCallback_1500', [URL, JSON_HEADER], true],
  ['ConnectPromise_0100', [null, JSON_HEADER], 401],
  ['ConnectPromise_0200', ['', JSON_HEADER], 2302001],
  ['ConnectPromise_0300', ['123', JSON_HEADER], 2302001],
  ['ConnectPromise_0400', ['ws://', JSON_HEADER], -1],
  ['ConnectPromise_0500', [URL], true],
  ['ConnectPromise_0600', [URL, {}], true],
  ['ConnectPromise_0700', [URL, { header: { 'Content-Type': '' } }], true],
  ['ConnectPromise_0800', [null], 401],
  ['ConnectPromise_0900', [URL, JSON_HEADER], true],
  ['Network_ConnectCallback_0100', [URL, { ...JSON_HEADER, protocol: 'my-protocol' }], true],
  ['Network_ConnectCallback_0200', [URL, null], 401],
  ['Network_ConnectCallback_0300', [URL, {}], true],
  ['Network_ConnectCallback_0400', [URL, { protocol: '' }], true],
  ['Network_ConnectCallback_0500', [URL, { protocol: '123' }], true],
  ['Network_ConnectCallback_0700', [URL, { protocol: undefined }], 401],
  ['Network_ConnectCallback_0800', [URL, { proxy: 'no-proxy' }], true],
  ['Network_ConnectCallback_0900', [URL, { proxy: 'system' }], true],
  ['Network_ConnectPromise_0100', [URL, { ...JSON_HEADER, protocol: 'my-protocol' }], true],
  ['Network_ConnectPromise_0200', [URL, {}], true],
  ['Network_ConnectPromise_0300', [URL], true],
  ['Network_ConnectPromise_0400', [URL, { protocol: '' }], true],
  ['Network_ConnectPromise_0500', [URL, { protocol: '123' }], true],
  ['Network_ConnectPromise_0600', [URL, { protocol: undefined }], 401],
  ['Network_ConnectPromise_0700', [URL, { proxy: 'system' }], true],
  ['Network_ConnectPromise_0800', [URL, { proxy: 'no-proxy' }], true],
  ['WSProxy_0100', [URL], true],
  ['WSProxy_0200', [URL], true, 'promise'],
  ['WSProxy_0300', [URL, { proxy: PROXY }], true],
  ['WSProxy_0400', [URL, { proxy: PROXY }], true, 'promise'],
  ['WSProxy_0500', [URL, null], 401],
  ['WSProxy_0600', [URL, undefined], 401],
  ['WSProxy_0700', [URL, { proxy: null }], 401],
  ['WSProxy_0800', [URL, { proxy: undefined }], 401],
  ['WSProxy_0900', [URL, { proxy: undefined }], 401, 'promise'],
  ['WSSupportCustomProtocol_0100', [URL, PROTOCOL], true],
  ['WSSupportCustomProtocol_0200', [URL, PROTOCOL], true, 'promise'],
  ['WSSupportCustomProtocol_0300', [URL, { ...PROTOCOL, proxy: 'system' }], true],
  ['WSSupportCustomProtocol_0400', [URL, { ...PROTOCOL, proxy: 'no-proxy' }], true, 'promise'],
  ['WSSupportCustomProtocol_0500', [URL, { proxy: PROXY, protocol: null }], 401],
  ['WSSupportCustomProtocol_0600', [URL, { proxy: PROXY, protocol: undefined }], 401],
  ['WSSupportCustomProtocol_0700', [URL, { proxy: PROXY, protocol: undefined }], 401, 'promise'],
  ['CertVerify_0100', [URL, { ...JSON_HEADER, caPath: CA }], 2302002],
  ['CertVerify_0200', [URL, { ...JSON_HEADER, caPath: CA, clientCert: CERTIFICATE }], 2302002],
  ['CertVerify_0300', ['192.168.1.111', { ...JSON_HEADER, caPath: '' }], 2302001],
  ['CertVerify_0400', ['192.168.1.111', { ...NO_FILES }], 2302001],
  ['CertVerify_0500', [URL, { ...JSON_HEADER, caPath: '' }], true],
]

/** Returns the outcome of a call: `true`, or the code of the failure. */
export async function outcome(
  call: Loose,
  args: readonly unknown[],
  style: Style,
): Promise<unknown> {
  if (style === 'promise') {
    return (call(...args) as Promise<unknown>).catch(({ code }: { code: number }) => code)
  }
  return new Promise((resolve) => {
    call(...args, (error: { code: number } | undefined, value: unknown) =>
      resolve(error ? error.code : value),
    )
  })
}

/** Returns the style of a case. */
export const style = (id: string, given?: Style): Style =>
  given ?? (id.includes('Promise') ? 'promise' : 'callback')
