import client, { type Told } from './client'
import './listen'

const told: Told = (text) => console.log('main', text)
client.told.push(told)
client.open()
