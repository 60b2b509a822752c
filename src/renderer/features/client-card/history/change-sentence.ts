import type { Operation } from '../../../../shared/contract/journal.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { en } from '../../../../shared/i18n/resources.ts';
import { operationSentence } from '../../../lib/operation-sentence.ts';

const isOfClient = (label: string): label is keyof typeof en.card.history.what =>
  Object.hasOwn(en.card.history.what, label);

/** What an operation did to the client whose card is open, without naming the client again. */
export const changeSentence = (t: Translate, operation: Pick<Operation, 'label' | 'params'>): string =>
  isOfClient(operation.label)
    ? t(`card.history.what.${operation.label}`, operation.params)
    : operationSentence(t, operation);
