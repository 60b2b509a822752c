import type { Output } from '../../../shared/contract/contract.ts';
import type { RecordedMotiveCheck } from '../../../shared/contract/motives.ts';
import { motiveQuestions } from '../../../shared/domain/motives/watch.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { getClient } from '../clients/clients.repository.ts';
import { competitorActivityKind } from '../competition/competition.repository.ts';
import { recordKind, recordsOf } from '../records/record-kind.ts';
import { motivesOf } from './motives.repository.ts';

export const motiveCheckKind = recordKind<Omit<RecordedMotiveCheck, 'id' | 'clientId'>>(
  'motive_check',
  {
    motive: 'motive',
    checkedOn: 'checked_on',
    holds: { column: 'holds', as: 'flag' },
    note: 'note',
    competitors: { column: 'competitors', as: 'list' },
  },
  'checked_on',
);

/** What is to be asked about the motives of a client today. @throws AppError NOT_FOUND */
export function motiveWatch(sql: Reader, clientId: string, today: PlainDate): Output<'motives.watch'> {
  const { competitors: listed } = getClient(sql, clientId);
  const checks = recordsOf(sql, motiveCheckKind, clientId);
  const motives = motivesOf(sql, clientId);
  const noticed = recordsOf(sql, competitorActivityKind, clientId);
  return { questions: motiveQuestions({ motives, checks, noticed, listed }, today), checks };
}
