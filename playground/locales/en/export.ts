/** The words of exporting. */
export const exportWords = {
  label: 'Export',
  project: 'Program as a Node project (zip)',
  page: 'Program as one HTML page',
  har: 'Run as HAR',
  json: 'Run as JSON',
  text: 'Run as text',
  failed: (reason: string) => `Nothing was exported: ${reason}`,
  back: 'Open in the playground',
  older: (count: number) =>
    `Only the latest ${count.toLocaleString('en')} rows are shown; older rows were dropped.`,
  restart: 'Restart',
  terminal: 'The terminal shows the output of the program.',
}
