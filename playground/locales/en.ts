import { consoleWords } from './en/console.ts'
import { embedWords } from './en/embed.ts'
import { draftWords } from './en/drafts.ts'
import { compareWords } from './en/compare.ts'
import { diagramWords } from './en/diagram.ts'
import { exportWords } from './en/export.ts'
import { messageWords } from './en/messages.ts'
import { networkWords } from './en/network.ts'
import { runWords } from './run.ts'
import { screenWords } from './en/screen.ts'
import { serverWords } from './en/server.ts'
import { shareWords } from './en/share.ts'

/** Every word of the playground in English; `zh.ts` must have the same. */
export const en = {
  controls: {
    platform: 'Platform',
    example: 'Example',
    profile: 'Profile',
    server: 'Server',
    mode: 'Mode',
    simulated: 'Simulated',
    live: 'Live',
    custom: 'server.ts',
    customSummary: 'The server is the file server.ts, and it is yours to edit.',
    edited: (title: string) => `${title} (edited)`,
    published: (title: string) => `${title} (as published)`,
    fromLink: (number: number) => (number === 1 ? 'From a link' : `From a link (${number})`),
  },
  run: runWords.en,
  network: networkWords,
  server: serverWords,
  screen: screenWords,
  embed: embedWords,
  export: exportWords,
  diagram: diagramWords,
  compare: compareWords,
  share: shareWords,
  drafts: draftWords,
  settings: {
    more: 'Server and network',
    connectDelay: 'Connect delay',
    latency: 'Latency',
    milliseconds: 'ms',
    manifest: 'Manifest',
    manifestHint: 'What the app declares. Clear a box to see what the platform does without it.',
  },
  live: {
    url: 'Live server URL',
    placeholder: 'wss://server.example/path',
    empty: 'Empty: connections go to the URLs that the program names.',
    limits:
      'A browser sends no custom headers, and its Origin here is “null”. From an https page only wss: works, and for private addresses the browser asks first.',
    custom: 'server.ts answers in simulated mode only; here the server at the URL does.',
  },
  files: {
    label: 'Files',
    add: 'Add a file',
    addServer: 'Add server.ts',
    rename: 'Rename',
    renameFile: (name: string) => `Rename ${name}`,
    remove: 'Delete',
    removeFile: (name: string) => `Delete ${name}`,
    name: 'File name',
    save: 'OK',
    cancel: 'Cancel',
    problem: {
      empty: 'A file needs a name.',
      taken: 'There is a file of that name already.',
      form: 'Letters, digits, “.”, “_” and “-” only, ending in .ts or .js.',
      pageForm: 'Letters, digits, “.”, “_” and “-” only, ending in .ts, .js, .we or .vue.',
      main: 'A program needs its main file.',
    },
  },
  editor: { label: (file: string) => `Source of ${file}` },
  console: consoleWords,
  problems: {
    title: (count: number) =>
      count === 1 ? 'One problem; nothing was run.' : `${count} problems; nothing was run.`,
  },
  messages: messageWords,
  layout: {
    label: 'Panes',
    code: 'Code',
    console: 'Console',
    resizeCode: 'Width of the code',
    resizeConsole: 'Height of the console',
  },
  inspect: {
    label: 'Views of the run',
    tabs: { messages: 'Messages', server: 'Server', diagram: 'Diagram', compare: 'Compare' },
  },
  notice: {
    close: 'Close',
    kept: (title: string) => `Your changes to “${title}” are kept.`,
    goBack: 'Go back to them',
    reset: 'Back to how it was at the start.',
    replays: 'server.ts now replays the recording. Press Run.',
    removed: (name: string) => `${name} was deleted.`,
    undo: 'Undo',
  },
  address: {
    unknown: {
      platform: (id: string) =>
        `The address names the platform “${id}”, which this site does not have. Select one under Platform.`,
      example: (id: string) =>
        `The address names the example “${id}”, which this platform does not have. Select one under Example.`,
      profile: (id: string) =>
        `The address names the profile “${id}”, which this platform does not have. Select one under Profile.`,
    },
  },
  link: {
    arrived: 'This program came from a link. Nothing has run yet: read it, then press Run.',
    liveHosts: (hosts: string) => `In live mode it may reach only: ${hosts}.`,
    liveNone: 'In live mode it may reach no server.',
    liveRefused: (addresses: string) => `Blocked: ${addresses}.`,
    saved: (files: string) => `What could be saved of it: ${files}.`,
    cut: (file: string) => `${file} (without its end)`,
    lost: (fields: string) => `Left out: ${fields}.`,
    openSaved: 'Open what could be saved',
    fresh: 'Start afresh',
    keep: 'Keep what I have',
  },
}
