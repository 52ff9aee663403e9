import { Component, type ReactNode } from 'react'
import { Failure } from './Failure.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a fault in one part of the screen from taking the rest with it. Trying again draws the part anew. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
