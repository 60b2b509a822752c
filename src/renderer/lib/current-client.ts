import { create } from 'zustand';

interface CurrentClient {
  /** The client whose card is open or whose row has the focus; null where there is none. */
  readonly id: string | null;
  show(id: string): void;
  /** Forgets the client, unless another one took its place meanwhile. */
  leave(id: string): void;
}

/** Whom the person at the screen is looking at: what is recorded from anywhere is meant for them. */
export const useCurrentClient = create<CurrentClient>()((set) => ({
  id: null,
  show: (id) => set({ id }),
  leave: (id) => set((current) => (current.id === id ? { id: null } : current)),
}));
