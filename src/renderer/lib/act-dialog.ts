import { create } from 'zustand';
import type { HandoverScope } from '../../shared/contract/handover.ts';

/** An act that asks before it does something, from wherever it was begun. */
export type Act =
  | { readonly kind: 'handover'; readonly scope: HandoverScope; readonly from: string | null }
  | { readonly kind: 'erasure'; readonly clientId: string }
  | { readonly kind: 'apart'; readonly clientId: string };

interface ActDialog {
  readonly act: Act | null;
  ask(act: Act): void;
  close(): void;
}

/** The one such dialog that lies over the page. */
export const useActDialog = create<ActDialog>()((set) => ({
  act: null,
  ask: (act) => set({ act }),
  close: () => set({ act: null }),
}));
