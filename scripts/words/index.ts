/**
 * `npm run words`: checks the words of comments, messages and texts against the project's style,
 * lists each place with a broken rule, and exits with 1 if any.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { checkWords } from './check.ts'

/** Files with words of the project's own. */
const CHECKED = ['*.ts', '*.vue', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md']
/** The list of terms holds all terms; examples are programs in the authors' own words. */
const LEFT_OUT =
  /^scripts\/words\/(?:terms|prose)\.ts$|^tests\/unit\/scripts\/words\/|^src\/platforms\/[^/]+\/(?:examples|recipes)\/|^src\/recipes\/programs\//

const names = execFileSync('git', ['ls-files', ...CHECKED], { encoding: 'utf8' }).split('\n')
const sources = names
  .filter((name) => name && !LEFT_OUT.test(name) && existsSync(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const { faults, standIns } = checkWords(sources)

for (const { place, message } of faults) console.error(`${place}  ${message}`)
console.log(`${standIns.toFixed(1)} pronouns and relatives in 100 words of doc comments.`)
process.exitCode = faults.length ? 1 : 0
