import { Component, type ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Failure } from './Failure.tsx'

interface Props {
  readonly children: ReactNode
  /** What stands round the failure in its place. */
  readonly frame?: (failure: ReactNode) => ReactNode
}

/** Keeps a fault in one part of the screen from taking the rest with it. Trying again, or another address, draws the part anew. */
export function ErrorBoundary(props: Props) {
  const [path] = useLocation()
  return <Boundary {...props} address={`${path}?${useSearch()}`} />
}

interface BoundaryProps extends Props {
  readonly address: string
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidUpdate({ address }: BoundaryProps) {
    if (address !== this.props.address && this.state.error !== null) this.setState({ error: null })
  }

  override render() {
    const { children, frame = (failure) => failure } = this.props
    if (this.state.error === null) return children
    return frame(<Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />)
  }
}
