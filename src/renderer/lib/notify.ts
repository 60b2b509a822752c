import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { Translate } from '../../shared/i18n/i18n.ts';
import { UndoMessage } from '../components/undo-message.tsx';
import { core } from './api.ts';
import { describeError } from './errors.ts';
import { operationSentence } from './operation-sentence.ts';

interface DoneOptions {
  /** Offer to take it back. */
  readonly undo?: boolean;
  /** The operation to take back; the latest one where it is left out. */
  readonly operationId?: string | null;
}

/** Says what failed and what to do about it; the same failure once at a time. */
export function notifyError(t: Translate, error: unknown): void {
  const { message, next } = describeError(t, error);
  notifications.show({
    id: `error ${message}`,
    color: 'red',
    title: message,
    message: next,
    autoClose: 12_000,
    role: 'alert',
    closeButtonProps: { 'aria-label': t('app.kit.close') },
  });
}

/** Says quietly what was done, with a way back where there is one. */
export function notifyDone(
  t: Translate,
  message: string,
  { undo = false, operationId }: DoneOptions = {},
): void {
  const id = operationId ? toastOf(operationId) : crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    void undoOperation(t, operationId ?? undefined);
  };
  const canUndo = undo && operationId !== null;
  notifications.show({
    id,
    color: 'gray',
    autoClose: canUndo ? 10_000 : 5000,
    role: 'status',
    closeButtonProps: { 'aria-label': t('app.kit.close') },
    message: canUndo ? createElement(UndoMessage, { message, onUndo: takeBack }) : message,
  });
}

const toastOf = (operationId: string): string => `done ${operationId}`;

/** Takes an operation back, the latest unless one is named, and says which. */
export async function undoOperation(t: Translate, operationId?: string): Promise<void> {
  await walkHistory(t, async () => {
    const { undone } = await core.call('journal.undo', operationId === undefined ? {} : { operationId });
    notifications.hide(toastOf(undone.id));
    return t('journal.undo', { what: operationSentence(t, undone) });
  });
}

/** Does again what was undone last, and says what. */
export async function redoOperation(t: Translate): Promise<void> {
  await walkHistory(t, async () => {
    const { redone } = await core.call('journal.redo', {});
    return t('journal.redo', { what: operationSentence(t, redone) });
  });
}

const HISTORY_TOAST = 'history';

/** One toast for all steps through history, so that holding Ctrl+Z leaves one and not twenty. */
async function walkHistory(t: Translate, step: () => Promise<string>): Promise<void> {
  try {
    tellStep(t, await step());
  } catch (error) {
    const isAtEnd = error instanceof AppError && ['UNDO_NOTHING', 'REDO_NOTHING'].includes(error.code);
    if (isAtEnd) tellStep(t, describeError(t, error).message);
    else notifyError(t, error);
  }
}

function tellStep(t: Translate, message: string): void {
  notifications.hide(HISTORY_TOAST);
  notifications.show({
    id: HISTORY_TOAST,
    color: 'gray',
    message,
    autoClose: 5000,
    role: 'status',
    closeButtonProps: { 'aria-label': t('app.kit.close') },
  });
}
