const token = 'secret'
let path = '/'
let header = {}
// #ifdef H5
console.log('the token is in the URL')
path += `?token=${token}`
// #endif
// #ifndef H5
console.log('the token is in a header')
header = { Authorization: `Bearer ${token}` }
// #endif

const task = uni.connectSocket({ url: `wss://echo.example${path}`, header, complete() {} })
task.onOpen(() => {
  console.log('open', path)
  task.close({})
})
task.onClose(() => {
  // #ifdef VUE3
  console.log('Vue 3')
  // #endif
  // #ifdef VUE2
  console.log('Vue 2')
  // #endif
})
