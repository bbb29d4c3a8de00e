/** Returns the result of a promise of uni, for Vue 2 and Vue 3 alike. */
async function resultOf<Result>(promise: Promise<Result>): Promise<Result> {
  const value: unknown = await promise
  if (!Array.isArray(value)) return value as Result
  const [error, result] = value
  if (error) throw error
  return result as Result
}

uni.onSocketOpen(async () => {
  const { errMsg } = await resultOf(uni.sendSocketMessage({ data: 'hello' }))
  console.log(errMsg)
})
uni.onSocketMessage(async ({ data }) => {
  console.log('message', data)
  await resultOf(uni.closeSocket())
})
uni.onSocketClose(() => {
  resultOf(uni.closeSocket()).catch(({ errMsg }) => console.log(errMsg))
})
uni.connectSocket({ url: 'wss://echo.example/' })
