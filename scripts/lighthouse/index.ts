/**
 * `npm test -- lighthouse`: audits a page of each kind of the built site with Lighthouse, as a
 * desktop, served with gzip. Arguments name other pages.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serveCompressed } from '../bench/site/compressed-server.ts'
import { audit, type Scores } from './audit.ts'
import { pages } from './pages.ts'

/** Lowest scores. */
const FLOORS: Readonly<Record<string, number>> = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: 98,
}

/** Another load of the machine only lowers a score, so a page has several attempts. */
const ATTEMPTS = 3

const asked = process.argv.slice(2)
const folder = join(import.meta.dirname, '../../test-results/lighthouse')
mkdirSync(folder, { recursive: true })
const server = await serveCompressed(join(import.meta.dirname, '../../.vitepress/dist'))
try {
  for (const page of asked.length > 0 ? asked : pages) await check(page)
} finally {
  await server.close()
}

async function check(page: string): Promise<void> {
  const report = join(folder, `${page.replaceAll('/', '-')}report.json`)
  const attempts: Scores[] = []
  do attempts.push(await audit(`${server.url}/${page}`, report))
  while (attempts.length < ATTEMPTS && shortfalls(attempts).length > 0)
  const missed = shortfalls(attempts)
  const scores = Object.keys(FLOORS).map((category) => `${category} ${best(attempts, category)}`)
  console.log(`${missed.length > 0 ? 'FAILED' : 'ok'} /${page}: ${scores.join(', ')}`)
  for (const category of missed) {
    for (const finding of attempts.at(-1)!.findings[category]!) {
      console.log(`  ${category}: ${finding}`)
    }
  }
  if (missed.length > 0) process.exitCode = 1
}

function best(attempts: readonly Scores[], category: string): number {
  return Math.max(...attempts.map(({ scores }) => scores[category] ?? 0))
}

function shortfalls(attempts: readonly Scores[]): string[] {
  return Object.keys(FLOORS).filter((category) => best(attempts, category) < FLOORS[category]!)
}
