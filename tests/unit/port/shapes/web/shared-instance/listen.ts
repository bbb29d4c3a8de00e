import client from './client'

client.told.push((text) => console.log('listener', text))
