let task = null

export const connectSocket = (url, callback) => {
  task = wx.connectSocket({ url })
  task.onOpen(() => sendSocketMessage('hello'))
  task.onMessage((res) => callback(res.data))
  task.onClose((res) => console.log('closed', res.code))
}

export const sendSocketMessage = (data) => {
  task.send({ data })
}
