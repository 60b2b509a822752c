import { type RefObject, useLayoutEffect, useState } from 'react';

interface ScrollPlace {
  /** What scrolls the page; null until it is known. */
  readonly scroller: HTMLElement | null;
  /** How far below its beginning the list begins, in pixels. */
  readonly offset: number;
}

/** Where a list stands in the page that scrolls it; follows whatever grows above it. */
export function useScrollPlace(list: RefObject<HTMLElement | null>): ScrollPlace {
  const [place, setPlace] = useState<ScrollPlace>({ scroller: null, offset: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element?.closest('main') ?? null;
    if (!element || !scroller) return;
    const measure = () => {
      const offset = Math.round(
        element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      );
      setPlace((before) =>
        before.scroller === scroller && before.offset === offset ? before : { scroller, offset },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let above: Element | null = element; above && above !== scroller; above = above.parentElement)
      for (const part of above.parentElement?.children ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return place;
}
