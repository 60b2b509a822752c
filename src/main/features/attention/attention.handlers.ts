import type { attentionContract } from '../../../shared/contract/attention.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { giftKind, recognitionKind } from './attention.repository.ts';

export function createAttentionHandlers(parts: CoreParts): Handlers<keyof typeof attentionContract> {
  return {
    ...recordHandlers(parts, 'gifts', giftKind, 'gift'),
    ...recordHandlers(parts, 'recognitions', recognitionKind, 'recognition'),
  };
}
