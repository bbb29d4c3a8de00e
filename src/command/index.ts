#!/usr/bin/env node
import { LinkError } from '../permalink/index.ts'
import { visibleText } from '../writing/terminal.ts'
import { decode } from './decode.ts'
import { help } from './help.ts'
import { link } from './link.ts'
import type { Output } from './output.ts'
import { port } from './port.ts'
import { misuse, Problem } from './problem.ts'
import { verify } from './verify.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string | Output>>> = {
  link,
  decode,
  port,
  verify,
}

const NAMES = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(COMMANDS))

async function main([name, ...args]: readonly string[]): Promise<string | Output> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    return help().trimEnd()
  }
  if (name === undefined) throw misuse(`No command. Use ${NAMES}.`)
  if (!Object.hasOwn(COMMANDS, name)) throw misuse(`Unknown command '${name}'. Use ${NAMES}.`)
  return COMMANDS[name]!(args)
}

try {
  const output = await main(process.argv.slice(2))
  const { text, remarks, exitCode } =
    typeof output === 'string' ? { text: output, remarks: undefined, exitCode: 0 } : output
  if (text) process.stdout.write(`${text}\n`)
  if (remarks) process.stderr.write(`${remarks}\n`)
  process.exitCode = exitCode
} catch (error) {
  if (!(error instanceof Problem || error instanceof LinkError)) throw error
  process.stderr.write(`polysocket: ${visibleText(error.message)}\n`)
  process.exitCode = error instanceof Problem ? error.exitCode : 1
}
