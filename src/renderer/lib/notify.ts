import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
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

/** Says what failed and what to do about it; stays until it is read. */
export function notifyError(t: Translate, error: unknown): void {
  const { message, next } = describeError(t, error);
  notifications.show({
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
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    void undoOperation(t, operationId ?? undefined);
  };
  notifications.show({
    id,
    color: 'gray',
    autoClose: undo ? 10_000 : 5000,
    role: 'status',
    closeButtonProps: { 'aria-label': t('app.kit.close') },
    message: undo ? createElement(UndoMessage, { message, onUndo: takeBack }) : message,
  });
}

/** Takes an operation back, the latest unless one is named, and says which. */
export async function undoOperation(t: Translate, operationId?: string): Promise<void> {
  try {
    const { undone } = await core.call('journal.undo', operationId === undefined ? {} : { operationId });
    notifyDone(t, t('journal.undo', { what: operationSentence(t, undone) }));
  } catch (error) {
    notifyError(t, error);
  }
}

/** Does again what was undone last, and says what. */
export async function redoOperation(t: Translate): Promise<void> {
  try {
    const { redone } = await core.call('journal.redo', {});
    notifyDone(t, t('journal.redo', { what: operationSentence(t, redone) }));
  } catch (error) {
    notifyError(t, error);
  }
}
