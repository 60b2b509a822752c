import { create } from 'zustand';

interface BriefPanel {
  readonly isOpen: boolean;
  toggle(): void;
  close(): void;
}

/** The panel that tells what to know of the client one is looking at; the list and the card open it. */
export const useBriefPanel = create<BriefPanel>()((set) => ({
  isOpen: false,
  toggle: () => set(({ isOpen }) => ({ isOpen: !isOpen })),
  close: () => set({ isOpen: false }),
}));
