export interface Listener {
  onText(text: string): void
}
