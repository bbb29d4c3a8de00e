import imported from '@weex-module/webSocket'

const ws = weex.requireModule('webSocket')
const required = require('@weex-module/webSocket')

console.log('require() gives the same module:', required === ws)
console.log('import gives the same module:', imported === ws)
