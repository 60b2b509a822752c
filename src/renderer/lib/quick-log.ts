import { create } from 'zustand';
import { useCurrentClient } from './current-client.ts';

interface QuickLog {
  readonly isOpen: boolean;
  /** Whom the contact is with; null while that is to be chosen. */
  readonly clientId: string | null;
  /** Opens it for the client one is looking at. */
  open(): void;
  choose(clientId: string | null): void;
  /** Closes it and gives the focus back to where it was. */
  close(): void;
}

/** The dialog that records a contact from anywhere; a key, the card and the palette open it. */
export const useQuickLog = create<QuickLog>()((set) => {
  let focused: Element | null = null;
  return {
    isOpen: false,
    clientId: null,
    open: () => {
      focused = document.activeElement;
      set({ isOpen: true, clientId: useCurrentClient.getState().id });
    },
    choose: (clientId) => set({ clientId }),
    close: () => {
      set({ isOpen: false });
      if (focused instanceof HTMLElement) focused.focus();
    },
  };
});
