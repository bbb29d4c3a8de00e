import Taro from '@tarojs/taro'

/** Sends a line and returns the answer; a Taro module. */
export async function ask(url: string, line: string): Promise<string> {
  const task = await Taro.connectSocket({ url })
  return new Promise((resolve, reject) => {
    task.onOpen(() => task.send({ data: line }))
    task.onMessage(({ data }) => {
      resolve(String(data))
      task.close({ code: 1000 })
    })
    task.onError(({ errMsg }) => reject(new Error(errMsg)))
  })
}
