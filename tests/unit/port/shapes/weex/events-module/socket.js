export const socket = weex.requireModule('webSocket')
