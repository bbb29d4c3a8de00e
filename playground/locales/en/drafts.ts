/** The words of drafts. */
export const draftWords = {
  back: (time: string) => `Your work of ${time} is back. Nothing runs until you press Run.`,
  afresh: 'Start afresh',
  discard: 'Discard all drafts',
  discarded: 'All drafts were discarded.',
  full: 'This browser has no room for your changes: they go when the page closes. Share them as a link to keep them.',
}
