import type { competitionContract } from '../../../shared/contract/competition.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { competitorActivityKind, concessionKind, ultimatumKind } from './competition.repository.ts';

export function createCompetitionHandlers(parts: CoreParts): Handlers<keyof typeof competitionContract> {
  return {
    ...recordHandlers(parts, 'competitorActivities', competitorActivityKind, 'competitorActivity'),
    ...recordHandlers(parts, 'ultimatums', ultimatumKind, 'ultimatum'),
    ...recordHandlers(parts, 'concessions', concessionKind, 'concession'),
  };
}
