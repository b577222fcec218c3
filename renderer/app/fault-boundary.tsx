import { Component, type ReactNode } from 'react';
import { useWords } from '../ui/language.tsx';

function Fault({ onRetry }: { readonly onRetry: () => void }) {
  const { frame } = useWords();
  return (
    <main className="sx-empty" role="alert">
      <h2>{frame.faultTitle}</h2>
      <p>{frame.faultText}</p>
      <button type="button" className="sx-link" onClick={onRetry}>
        {frame.reload}
      </button>
    </main>
  );
}

/** Keeps a fault in one screen from taking the window down. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
