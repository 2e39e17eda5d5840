import { Component, type ReactNode } from 'react'
import { frameWords } from './frame-words.ts'

/** Keeps a view that fails from taking the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <p className="view" role="alert">
        {frameWords.th.broken} · {frameWords.en.broken}
      </p>
    )
  }
}
