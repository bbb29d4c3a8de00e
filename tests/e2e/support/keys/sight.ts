import type { Page } from '@playwright/test'
import { definitions } from '../../../../playground/ui/commands/definitions.ts'
import type { Effect } from './table.ts'

/** The visible effects of keys. */
export interface Sight {
  /** The opened part; empty for none. */
  readonly open: '' | 'search' | 'palette' | 'sheet' | 'share' | 'find' | 'editor commands'
  /** The run's state; empty where nothing can run. */
  readonly state: string
  /** How many lines the console has. */
  readonly lines: number
  readonly offline: boolean
  /** The text where the focus was put; empty where none can be typed. */
  readonly text: string
  /** Where the focus is by now. */
  readonly focus: 'there' | 'code' | 'console' | 'messages' | 'diagram' | 'elsewhere'
  /** Whether the key was handled, so that the browser performs no default action. */
  readonly taken: boolean
}

declare global {
  interface Window {
    /** The focused element before the key, and the event of the key. */
    probe: { element?: Element | null; event?: Event }
  }
}

/** Lets a page detect the keyboard of a Mac. */
export async function emulateMac(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { userAgent } = navigator
    const mac = userAgent.replace(/\(.*?\)/, '(Macintosh; Intel Mac OS X 10_15_7)')
    Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' })
    Object.defineProperty(navigator, 'userAgent', { get: () => mac })
  })
}

/** Records the last key of a page, before any listener of the page. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.probe = {}
    addEventListener('keydown', (event) => (window.probe.event = event), { capture: true })
  })
}

const OPENED = [
  ['search', '.VPLocalSearchBox'],
  ['palette', `dialog[aria-label="${definitions.palette.label.en}"]`],
  ['sheet', `dialog[aria-label="${definitions.shortcuts.label.en}"]`],
  ['share', '.share-dialog'],
  ['find', '.find-widget.visible'],
  ['editor commands', '.quick-input-widget'],
] as const

const PANES = [
  ['code', '.monaco-editor, .plain-editor'],
  ['console', '[role="log"]'],
  ['messages', '.message-grid'],
  ['diagram', '.diagram-canvas'],
] as const

/** Reads a page's state, after the page has drawn the effects of the key. */
export async function look(page: Page): Promise<Omit<Sight, 'text'>> {
  return page.evaluate(
    async ({ opened, panes }) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const isShown = ([, selector]: readonly [string, string]) =>
        [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
      const { element, event } = window.probe
      const focused = document.activeElement
      const pane = panes.find(([, selector]) => focused?.closest(selector))
      return {
        open: opened.find(isShown)?.[0] ?? '',
        state: document.querySelector('[role="status"][data-state]')?.textContent.trim() ?? '',
        lines: document.querySelectorAll('[role="log"] [data-level]').length,
        offline: document.querySelector<HTMLInputElement>('.offline input')?.checked ?? false,
        focus: focused === element ? 'there' : (pane?.[0] ?? 'elsewhere'),
        taken: event?.defaultPrevented ?? false,
      } as const
    },
    { opened: OPENED, panes: PANES },
  )
}

/** The program in the editors, with the caret at the end of the second line. */
export const LINES = [
  '// one',
  "  console.log('ran', setInterval(String, 1e3))",
  '// three',
] as const

const of = (...lines: readonly string[]): string => lines.join('\n')
const [ONE, TWO, THREE] = LINES

/** Returns the state after an effect, given the state before. */
export function after(effect: Effect, before: Sight, key: string): Sight {
  const changes: Readonly<Record<Effect, Partial<Sight>>> = {
    browser: { taken: false },
    nothing: { taken: true },
    unseen: {},
    search: { open: 'search' },
    palette: { open: 'palette' },
    sheet: { open: 'sheet' },
    share: { open: 'share' },
    runs: { state: 'running', lines: 1 },
    stops: { state: 'stopped' },
    clears: { lines: 0 },
    offline: { offline: !before.offline },
    'to code': { focus: 'code' },
    'to console': { focus: 'console' },
    'to messages': { focus: 'messages' },
    'to diagram': { focus: 'diagram' },
    leaves: { focus: 'elsewhere' },
    types: { text: before.text.includes('\n') ? of(ONE, TWO + key, THREE) : before.text + key },
    comments: { text: of(ONE, `  // ${TWO.trim()}`, THREE) },
    'deletes line': { text: of(ONE, THREE) },
    // The caret is at the end of its line, so the next one joins it.
    'deletes to end': { text: of(ONE, TWO + THREE) },
    'line above': { text: of(ONE, '', TWO, THREE) },
    'moves up': { text: of(TWO, ONE, THREE) },
    'moves down': { text: of(ONE, THREE, TWO) },
    indents: { text: of(ONE, `${TWO}  `, THREE) },
    outdents: { text: of(ONE, TWO.trim(), THREE) },
    formats: { text: of(ONE, TWO.trim(), THREE) },
    finds: { open: 'find' },
    'editor commands': { open: 'editor commands' },
  }
  return { ...before, ...changes[effect] }
}
