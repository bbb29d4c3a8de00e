import { connect as connectNews } from './news.js'
import { connect as connectChat } from './chat.js'

connectNews()
connectChat()
