import { create } from 'zustand';

interface NewClient {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** Whether the form for a new client lies over the list; the palette and the first run open it from elsewhere. */
export const useNewClient = create<NewClient>()((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}));
