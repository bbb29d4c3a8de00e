const state = { list: [], online: false }
const mutations = {
  setOnline(value) {
    state.online = value
  },
  add(message) {
    state.list.push(message)
  },
}

const actions = {
  connect(url) {
    const task = uni.connectSocket({ url, complete() {} })
    task.onOpen(() => {
      mutations.setOnline(true)
      task.send({ data: 'hello' })
    })
    task.onMessage((res) => {
      mutations.add(res.data)
      console.log(state.online, state.list)
    })
  },
}

actions.connect('wss://echo.example/')
