import { create } from 'zustand';

interface Overlay {
  /** What lies over the page; null for nothing. */
  readonly shown: 'palette' | 'keys' | null;
  show(overlay: 'palette' | 'keys'): void;
  /** Takes it away and gives the focus back to where it was. */
  hide(): void;
}

/** Which of the shell's own dialogs is open. */
export const useOverlay = create<Overlay>()((set) => {
  let focused: Element | null = null;
  return {
    shown: null,
    show: (shown) => {
      focused = document.activeElement;
      set({ shown });
    },
    hide: () => {
      set({ shown: null });
      if (focused instanceof HTMLElement) focused.focus();
    },
  };
});
