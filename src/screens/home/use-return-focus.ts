import { useEffect, useState } from "react";

/**
 * Gives the focus back to what had it when this component appeared, once it is gone. A dialog that is taken off the page while open
 * would otherwise leave the focus nowhere.
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body || !document.activeElement;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
