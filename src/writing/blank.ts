/** Replaces all of a text but the ends of lines by spaces, so that places in a source stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')
