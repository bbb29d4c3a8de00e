#!/usr/bin/env node
import { LinkError } from '../permalink/index.ts'
import { visibleText } from '../writing/terminal.ts'
import { decode } from './decode.ts'
import { help } from './help.ts'
import { link } from './link.ts'
import { misuse, Problem } from './problem.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  link,
  decode,
}

async function main([name, ...args]: readonly string[]): Promise<string> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    return help().trimEnd()
  }
  if (name === undefined) throw misuse('No command. Use link or decode.')
  if (!Object.hasOwn(COMMANDS, name)) throw misuse(`Unknown command '${name}'. Use link or decode.`)
  return COMMANDS[name]!(args)
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`)
} catch (error) {
  if (!(error instanceof Problem || error instanceof LinkError)) throw error
  process.stderr.write(`polysocket: ${visibleText(error.message)}\n`)
  process.exitCode = error instanceof Problem ? error.exitCode : 1
}
