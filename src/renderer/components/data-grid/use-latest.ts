import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Holds the value of the last render for whoever calls later, without being a reason to draw anything again. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
