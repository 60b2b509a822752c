import { type RefObject, useEffect, useRef } from 'react';

/** Long enough for a form that closes to give the focus back to what opened it. */
const SETTLED_MS = 100;

/**
 * Puts the focus on the title of a page that comes, so that a screen reader reads it and keys work, and again when
 * what had the focus goes with a change of `data`. With `isTaken` a part of the page takes it on coming.
 */
export function useTitleFocus(data: unknown, isTaken: boolean): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const wasTaken = useRef(isTaken);
  useEffect(() => {
    if (!wasTaken.current) title.current?.focus({ preventScroll: true });
  }, []);
  // `data` is there because new data may have taken away what had the focus
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [data]);
  return title;
}
