import { env } from 'node:process'

/* React of the sandbox is built for production; its packages read the mode when they are loaded. */
env.NODE_ENV = 'production'
