import { runOver } from './run-over.ts'

await runOver('wx')
