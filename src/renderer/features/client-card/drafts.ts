import { useEffect, useState } from 'react';
import { create } from 'zustand';

interface Draft {
  readonly value: unknown;
  readonly isOpen: boolean;
  /** Whether anything was typed or chosen since it was opened. */
  readonly isTouched: boolean;
}

interface Drafts {
  readonly drafts: Readonly<Record<string, Draft>>;
  put(key: string, draft: Draft | null): void;
}

/** What is being written on cards and not saved yet; it outlives the page, so that no text is lost by leaving. */
const useDrafts = create<Drafts>()((set) => ({
  drafts: {},
  put: (key, draft) =>
    set(({ drafts }) => {
      if (draft) return { drafts: { ...drafts, [key]: draft } };
      const { [key]: _, ...others } = drafts;
      return { drafts: others };
    }),
}));

export interface DraftForm<T> {
  readonly isOpen: boolean;
  /** What was typed so far, also while the form is closed. */
  readonly value: T | null;
  /** Whether it was opened just now and not found open on coming back: only then it may take the focus. */
  readonly isFresh: boolean;
  /** Opens the form with what was kept, or with `initial` where nothing was. */
  open(initial: T): void;
  /** Keeps what was typed; a late echo of a form that is closed already changes nothing. */
  change(value: T): void;
  /** Opens the form again with what could not be saved. */
  restore(value: T): void;
  /** Closes the form; what was typed waits for the next opening. */
  close(): void;
  /** Closes the form and forgets what was typed. */
  discard(): void;
  /** The value at this moment, newer than `value` inside an event; null while the form is closed. */
  latest(): T | null;
}

/** The form `name` of one client with what is typed into it. */
export function useDraft<T>(clientId: string, name: string): DraftForm<T> {
  const key = `${clientId}/${name}`;
  const draft = useDrafts((state) => state.drafts[key]);
  const [isFresh, setFresh] = useState(false);
  const { put } = useDrafts.getState();
  const read = () => useDrafts.getState().drafts[key];

  useEffect(
    () => () => {
      const left = useDrafts.getState().drafts[key];
      if (left && !left.isTouched) useDrafts.getState().put(key, null);
    },
    [key],
  );

  return {
    isOpen: draft?.isOpen ?? false,
    value: draft === undefined ? null : (draft.value as T),
    isFresh,
    open(initial) {
      setFresh(true);
      const kept = read();
      put(key, kept ? { ...kept, isOpen: true } : { value: initial, isOpen: true, isTouched: false });
    },
    change(value) {
      if (read()?.isOpen === true) put(key, { value, isOpen: true, isTouched: true });
    },
    restore: (value) => put(key, { value, isOpen: true, isTouched: true }),
    close() {
      const kept = read();
      put(key, kept?.isTouched === true ? { ...kept, isOpen: false } : null);
    },
    discard: () => put(key, null),
    latest() {
      const now = read();
      return now?.isOpen === true ? (now.value as T) : null;
    },
  };
}
