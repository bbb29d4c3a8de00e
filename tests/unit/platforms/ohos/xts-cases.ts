/**
 * Ids of the cases for clients in OpenHarmony's own suite (xts_acts, 2026), without the beginning
 * `SUB_NetworkMgr_WebSocket_` or `SUB_NetworkManager_NetStack_Api_`; with `Network_` for those of
 * `SUB_Network_WebSocket_`, whose names repeat, and `CertVerify_` for those of
 * `SUB_Telephony_Netstack_WebSocket_CertVerify_Xts_`.
 */
export const CLIENT_CASES: readonly string[] = [
  ...numbered('ConnectCallback', 16),
  ...numbered('ConnectPromise', 10),
  ...numbered('SendCallback', 8),
  ...numbered('SendPromise', 8),
  ...numbered('CloseCallback', 12),
  ...numbered('ClosePromise', 6),
  ...numbered('OnOpenCallback', 4),
  ...numbered('OffOpenCallback', 4),
  ...numbered('OnMessageCallback', 3),
  ...numbered('OffMessageCallback', 3),
  ...numbered('OnCloseCallback', 4),
  ...numbered('OffCloseCallback', 4),
  ...numbered('OnErrorCallback', 2),
  ...numbered('OffErrorCallback', 4),
  ...numbered('OnDataEndCallback', 2),
  ...numbered('OffDataEndCallback', 4),
  ...numbered('OnHeaderReceiveCallback', 1),
  ...numbered('OffHeaderReceiveCallback', 3),
  ...numbered('CreateWebSocketCallback', 2),
  // The suite has no Network_ConnectCallback_0600.
  ...numbered('Network_ConnectCallback', 9).filter((id) => !id.endsWith('0600')),
  ...numbered('Network_ConnectPromise', 8),
  ...numbered('Network_OnHeaderReceiveCallback', 1),
  ...numbered('Network_OffHeaderReceiveCallback', 3),
  'CloseResult_0100',
  'Connect_0100',
  'ConnectCode201Callback_0100',
  'ConnectOptionsCode201Callback_0200',
  'ConnectOptionsCode201Promise_0300',
  'SendCode201Callback_0100',
  'SendCode201Promise_0200',
  'CloseCode201Callback_0100',
  'CloseOptionsCode201Callback_0200',
  'CloseOptionsCode201Promise_0300',
  ...numbered('WSProxy', 9),
  ...numbered('WSSupportCustomProtocol', 7),
  ...numbered('CertVerify', 6),
]

/** Returns the ids of a family: `Name_0100`, `Name_0200` and so on. */
function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    return `${name}_${String(100 * (index + 1)).padStart(4, '0')}`
  })
}
