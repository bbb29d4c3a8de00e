export const state = { list: [], online: false }
