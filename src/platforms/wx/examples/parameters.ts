for (const url of ['https://echo.example/', 'test.php', undefined]) {
  const task = wx.connectSocket({
    url: url as string,
    fail: ({ errMsg }) => console.log('fail:', errMsg),
    complete: () => console.log('complete'),
  })
  console.log(task)
}
