/** Sources of all programs of the gallery, by path. */
export const sources = import.meta.glob<string>(
  ['../../src/platforms/[!_]*/examples/*', '!**/tsconfig.json'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
