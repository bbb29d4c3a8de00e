const events = { message: [] }

export const emit = (name, value) => events[name].forEach((each) => each(value))
export const on = (name, each) => events[name].push(each)
