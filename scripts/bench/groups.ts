import { build } from './build/index.ts'
import { growth } from './growth/index.ts'
import { messages } from './messages/index.ts'
import { cold, hostile, lists, warm } from './site/index.ts'
import type { Group } from './support/report.ts'
import { trace } from './trace/index.ts'

/** All measurements of `npm run bench`, in order. */
export const groups: readonly Group[] = [messages, trace, growth, cold, warm, hostile, lists, build]
