import { parseArgs, type ParseArgsConfig } from 'node:util'
import { misuse } from './problem.ts'

/**
 * Reads a subcommand's arguments strictly.
 *
 * @throws Problem For an unknown option, or an option without a value.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw misuse((error as Error).message)
  }
}
