import { Component, Suspense, type ReactNode } from "react";

type Props = {
  readonly waiting: ReactNode;
  readonly failing: (error: unknown, retry: () => void) => ReactNode;
  readonly onRetry: () => void;
  readonly children: ReactNode;
};

/** Waiting and failing belong here, so that a page reads as if its facts were always at hand. */
export function Boundary({ waiting, failing, onRetry, children }: Props) {
  return (
    <Catch failing={failing} onRetry={onRetry}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Catch>
  );
}

class Catch extends Component<Pick<Props, "failing" | "onRetry" | "children">, { error: unknown }> {
  override state: { error: unknown } = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    if (this.state.error === null) return this.props.children;
    return this.props.failing(this.state.error, () => {
      this.props.onRetry();
      this.setState({ error: null });
    });
  }
}

/**
 * A failure told as what, where, why and what to do, under a heading that is read out when it
 * appears.
 */
export function FailureNotice({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div className="notice-error stack" role="alert">
      <h2>{title}</h2>
      {children}
      <div className="button-row">{actions}</div>
    </div>
  );
}
