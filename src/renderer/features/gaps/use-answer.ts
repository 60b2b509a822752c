import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import type { Tier } from '../../../shared/domain/clients/status.ts';
import type { Category } from '../../../shared/domain/loyalty/loyalty.ts';
import type { Motive } from '../../../shared/domain/motives/motives.ts';
import { core } from '../../lib/api.ts';
import { readBirthday } from '../../lib/birthday.ts';
import { today } from '../../lib/format.ts';
import { notifyError } from '../../lib/notify.ts';
import { readShare } from './answers/typed-answer.ts';

export type GapAnswer =
  | { readonly motive: Motive }
  | { readonly category: Category; readonly reason: string }
  | { readonly tier: Tier }
  | { readonly decider: GapQuestion['people'][number] }
  | { readonly deciderName: string }
  | { readonly text: string };

/** Records the answer to a question through the procedure that records it on the card. */
export function useAnswer(question: GapQuestion): (answer: GapAnswer) => void {
  const { t } = useTranslation();
  return (answer) => void record(question, answer).catch((error: unknown) => notifyError(t, error));
}

function record(question: GapQuestion, answer: GapAnswer): Promise<unknown> {
  const { clientId } = question;
  if ('motive' in answer)
    return core.call('motives.set', {
      clientId,
      motives: [{ motive: answer.motive, isPrimary: true, note: null }],
    });
  if ('category' in answer)
    return core.call('loyalty.assess', {
      ...answer,
      clientId,
      canLeave: 'unknown',
      why: null,
      assessedOn: today(),
    });
  if ('tier' in answer) return core.call('clients.update', { id: clientId, patch: { tier: answer.tier } });
  if ('decider' in answer)
    return core.call('contacts.update', {
      id: answer.decider.id,
      patch: { roles: ['decides', ...answer.decider.roles] },
    });
  if ('deciderName' in answer)
    return core.call('contacts.create', { clientId, name: answer.deciderName, roles: ['decides'] });
  return recordText(question, answer.text);
}

function recordText({ clientId, kind, mainContactId }: GapQuestion, text: string): Promise<unknown> {
  const update = (patch: object) => core.call('clients.update', { id: clientId, patch });
  switch (kind) {
    case 'person':
      return core.call('contacts.create', { clientId, name: text, isMain: true });
    case 'reach':
      return update(text.includes('@') ? { emails: [text] } : { phones: [text] });
    case 'taxId':
    case 'taxIdWrong':
      return update({ taxId: text.replace(/\s+/gu, '') });
    case 'industry':
      return update({ industry: text });
    case 'shareOfWallet':
      return update({ shareOfWallet: readShare(text) });
    case 'birthday':
      return mainContactId === null
        ? Promise.resolve()
        : core.call('contacts.update', { id: mainContactId, patch: { birthday: readBirthday(text) } });
    default:
      return Promise.resolve();
  }
}
