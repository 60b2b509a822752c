import styles from './key-hint.module.css';

const isMac = navigator.userAgent.includes('Mac');
const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** The keys of an action, apart by spaces: `Ctrl E`. A hint for the eye only; the action itself is named. */
export function KeyHint({ keys }: { keys: string }) {
  const shown = isMac
    ? keys
        .split(' ')
        .map((key) => macNames[key] ?? key)
        .join(' ')
    : keys;
  return (
    <kbd className={styles.keys} aria-hidden>
      {shown}
    </kbd>
  );
}
