/** Declarations of a module that is a style, a picture or a page: a value of any type. */
export const UNTYPED = 'file:///.types/untyped.d.ts'

export const UNTYPED_TEXT = 'declare const content: any\nexport = content\n'
