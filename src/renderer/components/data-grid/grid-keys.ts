/** What a key means on a cell that is not being edited. */
export type GridKey =
  | 'peek'
  | 'toggle'
  | 'extend-up'
  | 'extend-down'
  | 'select-all'
  | 'select-none'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'open'
  | 'clear'
  | 'copy';

/** The meaning of a key that this grid acts on itself; null leaves it to AG Grid: arrows, Page Up and Down, Tab, F2. */
export function gridKey(event: KeyboardEvent): GridKey | null {
  const isModified = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (isModified) {
    if (event.shiftKey) return null;
    if (event.key === 'Home') return 'first';
    if (event.key === 'End') return 'last';
    if (isLetter(event, 'a')) return 'select-all';
    return isLetter(event, 'c') ? 'copy' : null;
  }
  switch (event.key) {
    case ' ':
      return event.shiftKey ? 'toggle' : 'peek';
    case 'ArrowUp':
      return event.shiftKey ? 'extend-up' : null;
    case 'ArrowDown':
      return event.shiftKey ? 'extend-down' : null;
    case 'Home':
      return 'row-start';
    case 'End':
      return 'row-end';
    case 'Enter':
      return 'open';
    case 'Escape':
      return 'select-none';
    case 'Delete':
    case 'Backspace':
      return 'clear';
    default:
      return null;
  }
}

/** Whether a key types a character. The search and help keys keep their meaning on any cell. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.key.length === 1 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  event.key !== '/' &&
  event.key !== '?';

/** A Cyrillic layout types other letters with the same keys. */
const isLetter = (event: KeyboardEvent, letter: string): boolean =>
  event.key.toLowerCase() === letter || event.code === `Key${letter.toUpperCase()}`;
