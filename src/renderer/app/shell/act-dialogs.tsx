import { lazy, Suspense } from 'react';
import { type Act, useActDialog } from '../../lib/act-dialog.ts';

const dialogs = {
  handover: lazy(async () => ({
    default: (await import('../../features/handover/handover-dialog.tsx')).HandoverDialog,
  })),
  erasure: lazy(async () => ({
    default: (await import('../../features/privacy/erasure-dialog.tsx')).ErasureDialog,
  })),
  apart: lazy(async () => ({
    default: (await import('../../features/merging/apart-dialog.tsx')).ApartDialog,
  })),
} satisfies Record<Act['kind'], unknown>;

/** The dialog of an act that was asked for, fetched the first time it is. */
export function ActDialogs() {
  const kind = useActDialog(({ act }) => act?.kind ?? null);
  if (kind === null) return null;
  const Dialog = dialogs[kind];
  return (
    <Suspense fallback={null}>
      <Dialog />
    </Suspense>
  );
}
