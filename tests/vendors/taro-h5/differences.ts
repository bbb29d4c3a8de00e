/** Probes with another result in this project, each with the reason. */
export const differences: Readonly<Record<string, string>> = {
  'a detached method': 'the engine’s error names a property of this project’s class',
}
