import type { ReactNode } from 'react';
import { Component } from 'react';
import { useLocation } from 'react-router';
import { FailureScreen } from './FailureScreen.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows what went wrong in place of a blank page, until another page is gone to. */
export function ErrorBoundary({ children }: ErrorBoundaryProps) {
  return <Boundary place={useLocation()}>{children}</Boundary>;
}

interface BoundaryProps extends ErrorBoundaryProps {
  /** Another object for each page. */
  readonly place: object;
}

interface BoundaryState {
  readonly error: unknown;
  readonly place: object;
}

/** The record is not touched by a failure to draw it. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Pick<BoundaryState, 'error'> {
    return { error };
  }

  static getDerivedStateFromProps(
    { place }: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState | null {
    return place === state.place ? null : { error: null, place };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <FailureScreen error={error} />;
  }
}
