import type { competitionContract } from '../../../shared/contract/competition.ts';
import { pressureBalance } from '../../../shared/domain/competition/competition.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { recordsOf } from '../records/record-kind.ts';
import { competitorActivityKind, concessionKind, ultimatumKind } from './competition.repository.ts';

export function createCompetitionHandlers(parts: CoreParts): Handlers<keyof typeof competitionContract> {
  return {
    ...recordHandlers(parts, 'competitorActivities', competitorActivityKind, 'competitorActivity'),
    ...recordHandlers(parts, 'ultimatums', ultimatumKind, 'ultimatum'),
    ...recordHandlers(parts, 'concessions', concessionKind, 'concession'),
    'concessions.balance': ({ clientId }) => pressureBalance(recordsOf(parts.sql, concessionKind, clientId)),
  };
}
