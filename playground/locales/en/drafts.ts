/** The words of drafts. */
export const draftWords = {
  back: (time: string) =>
    `Your changes from ${time} were restored. The program does not run until you press Run.`,
  afresh: 'Start over',
  discard: 'Discard all drafts',
  discarded: 'All drafts were discarded.',
  full: 'Browser storage is full. Changes are lost when you close the page.',
  blocked: 'The browser stores no data for this site. Changes are lost when you close the page.',
  download: 'Download the files',
}
