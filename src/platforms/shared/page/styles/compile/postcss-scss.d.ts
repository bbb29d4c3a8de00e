declare module 'postcss-scss/lib/scss-parse' {
  import type { Root } from 'postcss'
  /** Parses a style sheet of Sass. */
  export default function parse(css: string): Root
}
