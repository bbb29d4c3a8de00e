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
  restart: 'Restart',
  terminal: 'What the program prints is in the terminal.',
}
