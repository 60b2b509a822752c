import type { KeyboardEvent } from 'react';
import { matchesKeys } from '../../lib/hotkeys.ts';
import { isTyping } from './typing.ts';

/** Single keys of a part of the card, while the focus is in it and nothing is typed; null where a key does nothing. */
export function sectionKeys(
  event: KeyboardEvent,
  actions: Readonly<Record<string, (() => void) | null>>,
): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || isTyping(event.target)) return;
  for (const [key, act] of Object.entries(actions)) {
    if (act === null || !matchesKeys(event.nativeEvent, key)) continue;
    event.preventDefault();
    act();
    return;
  }
}
