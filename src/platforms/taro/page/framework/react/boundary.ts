import { Component, createElement, type ReactNode } from 'react'
import { toReactError } from './errors.ts'

interface Properties {
  readonly children?: ReactNode
  /** Receives what the page threw while it was rendered. */
  readonly onError: (error: unknown) => void
}

interface State {
  readonly failed: boolean
  readonly error: unknown
}

/** Draws the page, or the error that ended it. */
export class PageBoundary extends Component<Properties, State> {
  override state: State = { failed: false, error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error: toReactError(error) }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(toReactError(error))
  }

  override render(): ReactNode {
    const { failed, error } = this.state
    if (!failed) return this.props.children
    const style = { padding: 16, color: '#b3261e', whiteSpace: 'pre-wrap' }
    return createElement('view', { style }, `⚠ ${String(error)}`)
  }
}
