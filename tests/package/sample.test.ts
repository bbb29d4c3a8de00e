import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { attempt } from './support/run.ts'

const sample = inject('sample')
const bin = (name: string) => resolve('node_modules', '.bin', name)

describe('a project that installs the package', () => {
  it('finds its types, with those of libraries checked as well', () => {
    const { status, stdout } = attempt(bin('tsc'), ['-p', '.'], sample)
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('unit-tests modules of platforms, and the web over platforms, in Vitest', () => {
    const { status, stdout, stderr } = attempt(bin('vitest'), ['run', '--dir', 'test'], sample)
    expect(stdout + stderr).toMatch(/Tests\s+.*14 passed/)
    expect(status).toBe(0)
  })

  it('unit-tests modules with Node’s own test runner', () => {
    const { status, stdout } = attempt('node', ['--test', join('node', 'session.test.mjs')], sample)
    expect(stdout).toMatch(/pass 2/)
    expect(status).toBe(0)
  })
})
