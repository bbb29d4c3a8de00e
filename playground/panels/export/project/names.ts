/** Returns the name of a platform's projects, of the folder and of the file to save. */
export function projectName(platform: string): string {
  return `polysocket-${platform}`
}
