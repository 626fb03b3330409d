import { Component, type ReactNode } from "react";
import type { StartMessages } from "#i18n";
import { Button, Page } from "#ui";

interface ErrorBoundaryProps {
  readonly messages: StartMessages;
  readonly children: ReactNode;
}

/** What a person sees when a page fails: that nothing is lost, and the way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { common } = this.props.messages;
    return (
      <Page title={common.failed}>
        <p>{common.failedDetail}</p>
        <p>
          <Button kind="primary" onClick={() => window.location.reload()}>
            {common.reload}
          </Button>
        </p>
      </Page>
    );
  }
}
