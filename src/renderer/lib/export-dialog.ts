import { create } from 'zustand';

/** Which clients of the list go out. */
export type ExportScope = 'all' | 'selected';

interface ExportDialogStore {
  readonly isOpen: boolean;
  readonly scope: ExportScope;
  open(scope?: ExportScope): void;
  choose(scope: ExportScope): void;
  close(): void;
}

/** Whether the export dialog lies over the page; the list, the palette and a key open it. */
export const useExportDialog = create<ExportDialogStore>()((set) => ({
  isOpen: false,
  scope: 'all',
  open: (scope = 'all') => set({ isOpen: true, scope }),
  choose: (scope) => set({ scope }),
  close: () => set({ isOpen: false }),
}));
