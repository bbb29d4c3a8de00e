let open = false
const queue = ['first']

wx.connectSocket({ url: 'wss://echo.example/' })
wx.onSocketOpen(() => {
  open = true
  while (queue.length > 0) sendMessage(queue.shift())
})
wx.onSocketMessage((res) => console.log(res.data))
wx.onSocketClose(() => {
  open = false
})

function sendMessage(text) {
  if (open) wx.sendSocketMessage({ data: text })
  else queue.push(text)
}
