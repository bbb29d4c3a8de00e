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
    customSummary: 'The file server.ts is the server. You can edit the file.',
    edited: (title: string) => `${title} (edited)`,
    published: (title: string) => `${title} (as published)`,
    port: 'Port to…',
    ported: (number: number) => (number === 1 ? 'Port' : `Port (${number})`),
    fromLink: (number: number) => (number === 1 ? 'From a link' : `From a link (${number})`),
    fromFiles: (number: number) => (number === 1 ? 'Opened files' : `Opened files (${number})`),
    open: 'Open',
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
    manifestHint:
      'Permissions and features that the app declares. Clear a checkbox to run the program without that declaration.',
    manifestValue: {
      hosts: 'hosts, separated by commas',
      milliseconds: 'milliseconds',
    },
  },
  live: {
    url: 'Live server URL',
    placeholder: 'wss://server.example/path',
    empty: 'If empty, the program connects to the URLs in its code.',
    limits:
      'The browser sends no custom headers and the Origin “null”. On an https page only wss: URLs work. For a private address the browser may ask for permission.',
    custom: 'server.ts answers in simulated mode only. In live mode the server at the URL answers.',
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
      empty: 'Enter a file name.',
      taken: 'A file with this name already exists. Enter another name.',
      form: 'Use only letters, digits, “.”, “_”, “-” and “@”, “/” between folders, and an extension at the end, for main .ts or .js.',
      pageForm: (extensions: string) =>
        `Use only letters, digits, “.”, “_”, “-” and “@”, “/” between folders, and an extension at the end, for main ${extensions}.`,
      main: 'The program needs a main file. Keep the name main for this file.',
    },
  },
  editor: { label: (file: string) => `Source of ${file}` },
  console: consoleWords,
  problems: {
    title: (count: number) =>
      count === 1
        ? '1 problem. The program did not run.'
        : `${count} problems. The program did not run.`,
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
    goBack: 'Return to my changes',
    noGallery: 'The examples could not be fetched. Check the network, and try again.',
    ported: (title: string) => `This is a port of “${title}”, which is kept as it was.`,
    goBackTo: (title: string) => `Return to “${title}”`,
    reset: 'The program was reset.',
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
    arrived: 'This program came from a link and has not run yet. Read the program, then press Run.',
    liveHosts: (hosts: string) => `In live mode the program can connect only to: ${hosts}.`,
    liveNone: 'In live mode the program cannot connect to any server.',
    liveRefused: (addresses: string) => `Blocked: ${addresses}.`,
    saved: (files: string) => `Recovered from the link: ${files}.`,
    cut: (file: string) => `${file} (incomplete)`,
    lost: (fields: string) => `Not recovered: ${fields}.`,
    openSaved: 'Open the recovered files',
    fresh: 'Start over',
    keep: 'Keep my program',
  },
}
