/** Returns the path of a page, independent of the host's spelling: `/x`, `/x/`, `/x.html`. */
export const pageOf = (path: string): string => path.replace(/(\/(index\.html)?|\.html)$/, '')
