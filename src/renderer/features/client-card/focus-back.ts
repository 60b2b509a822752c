import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to what opened a form when the form goes and takes the focus with it. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed) return;
    // While the focus moves on to something else, it is nowhere for a moment.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) opener.current?.focus();
    });
    return () => clearTimeout(timer);
  }, [isOpen]);
  return opener;
}
