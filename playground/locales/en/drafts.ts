/** The words of drafts. */
export const draftWords = {
  back: (time: string) => `Your work of ${time} is back. Nothing runs until you press Run.`,
  afresh: 'Start afresh',
  discard: 'Discard all drafts',
  discarded: 'All drafts were discarded.',
  full: 'Browser storage is full. Changes are lost when you close the page.',
  blocked: 'This browser stores nothing for this site. Changes are lost when you close the page.',
  download: 'Download the files',
}
