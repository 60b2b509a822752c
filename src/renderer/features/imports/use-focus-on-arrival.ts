import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus when it appears, because what had it is gone by then. */
export function useFocusOnArrival<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
