import open from './open.js'
import watch from './watch.js'

watch(open())
