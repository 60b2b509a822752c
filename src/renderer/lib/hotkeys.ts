import { useEffect, useEffectEvent } from 'react';

interface HotkeyOptions {
  readonly enabled?: boolean;
  /** Whether it works while somebody types in a field or a dialog is open: by default only keys with `mod` do. */
  readonly whileTyping?: boolean;
  /** Whether it comes before whatever else listens, which does not hear of the key then. */
  readonly capture?: boolean;
  /** Places, as a selector, where the key has a meaning of its own that comes first. */
  readonly except?: string;
}

const codes: Readonly<Record<string, string>> = { '/': 'Slash', '?': 'Slash' };

/**
 * Calls the handler on a key such as `mod+e`, `mod+shift+z`, `/` or `j`; `mod` is Ctrl, or Cmd on a Mac.
 * In a Cyrillic layout letters are found by their place on the keyboard.
 */
export function useHotkey(
  keys: string,
  handler: (event: KeyboardEvent) => void,
  { enabled = true, whileTyping = keys.startsWith('mod+'), capture = false, except }: HotkeyOptions = {},
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !matchesKeys(event, keys)) return;
    if (!whileTyping && (isField(event.target) || isDialogOpen())) return;
    if (capture && isInMenu(event.target)) return;
    if (except !== undefined && event.target instanceof Element && event.target.closest(except)) return;
    event.preventDefault();
    if (capture) event.stopImmediatePropagation();
    handler(event);
  });
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, capture);
    return () => window.removeEventListener('keydown', listener, capture);
  }, [enabled, capture]);
}

/** Whether an event is a key such as those of {@link useHotkey}. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  if ((event.ctrlKey || event.metaKey) !== parts.includes('mod') || event.altKey !== parts.includes('alt'))
    return false;
  const isLetter = /^[a-z]$/.test(key);
  if ((isLetter || key.length > 1) && event.shiftKey !== parts.includes('shift')) return false;
  const pressed = event.key.toLowerCase();
  if (pressed === key) return true;
  // A layout that types no Latin letters: go by the place of the key.
  if (isLetter) return !/^[a-z]$/.test(pressed) && event.code === `Key${key.toUpperCase()}`;
  return (
    codes[key] === event.code && event.shiftKey === (key === '?') && (pressed === '.' || pressed === ',')
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));

const isInMenu = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;

const isDialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
