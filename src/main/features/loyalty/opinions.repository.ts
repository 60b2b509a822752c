import type { CategoryOpinion } from '../../../shared/contract/loyalty.ts';
import type { Evidence } from '../../../shared/domain/loyalty/evidence.ts';
import { recordKind } from '../records/record-kind.ts';

/** An answer to a suggestion as it is kept: with the evidence that was shown. */
type KeptOpinion = Omit<CategoryOpinion, 'id' | 'clientId'> & { readonly evidence: readonly Evidence[] };

export const opinionKind = recordKind<KeptOpinion>(
  'category_opinion',
  {
    suggested: 'suggested',
    agrees: { column: 'agrees', as: 'flag' },
    evidence: { column: 'evidence', as: 'list' },
    note: 'note',
    answeredOn: 'answered_on',
  },
  'answered_on',
);
