const url = 'wss://echo.example/'
const tasks = Array.from({ length: 5 }, () => wx.connectSocket({ url }))
const sixth = wx.connectSocket({ url, fail: ({ errMsg }) => console.log(errMsg) })
sixth.send({ data: 'x', fail: ({ errMsg }) => console.log(errMsg) })

let open = 0
for (const task of tasks) {
  task.onOpen(() => {
    if (++open === tasks.length) tasks[0]!.close()
  })
}
tasks[0]!.onClose(() => {
  const seventh = wx.connectSocket({ url, success: () => console.log('room for another') })
  for (const task of [...tasks.slice(1), seventh]) task.close()
})
