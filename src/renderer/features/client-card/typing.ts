import type { KeyboardEvent } from 'react';

const notTyped = ['checkbox', 'radio', 'button'];

/** Whether a key pressed there writes text, so that single keys must be left alone. */
export const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !notTyped.includes(target.type));

/** The number 1–9 of a digit key above the letters pressed with Alt; null for any other key. */
export function altDigitOf(event: KeyboardEvent): number | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** The number 1–9 of a digit key pressed alone; null for any other key. */
export function digitOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Keys every form has: Ctrl+Enter saves, Esc closes. */
export function formKeys(event: KeyboardEvent, onSave: () => void, onClose: () => void): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    onSave();
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    // The first Esc closes an open list of choices or calendar only.
    if (!hasOpenList(event.target)) onClose();
  }
}

const hasOpenList = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.getAttribute('aria-expanded') === 'true' ||
    (target.matches('[data-dates-input]') && document.querySelector('[data-dates-dropdown]') !== null));
