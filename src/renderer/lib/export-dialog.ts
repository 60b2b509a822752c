import { create } from 'zustand';

/** Which clients of the list go out. */
export type ExportScope = 'all' | 'selected';

interface ExportDialogStore {
  readonly isOpen: boolean;
  readonly scope: ExportScope;
  /** Offers the selected clients; while nobody is selected, everyone found. */
  open(): void;
  choose(scope: ExportScope): void;
  close(): void;
}

/** Whether the export dialog lies over the page; the list, the palette and a key open it. */
export const useExportDialog = create<ExportDialogStore>()((set) => ({
  isOpen: false,
  scope: 'all',
  open: () => set({ isOpen: true, scope: 'selected' }),
  choose: (scope) => set({ scope }),
  close: () => set({ isOpen: false }),
}));
