import type { KeyboardEvent } from 'react';

/** Whether a key pressed there writes text. */
export const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The letter or digit of a key by its place, in any layout; null with Ctrl or Cmd held, and for other keys. */
export function pressedKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return null;
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]?.toLowerCase() ?? null;
}
