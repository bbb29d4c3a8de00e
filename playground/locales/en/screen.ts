/** The words of the phone's screen. */
export const screenWords = {
  label: 'Screen',
  size: 'Screen size',
  round: (size: string) => `${size}, round`,
  off: 'The screen is off. Press Run to show the page.',
  starting: 'Starting …',
  resize: 'Width of the screen',
}
