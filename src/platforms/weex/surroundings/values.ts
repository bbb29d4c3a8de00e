/** Global names beside the WebSocket API; apart from their members, for ports. */
export const values: readonly string[] = ['WXEnvironment']
