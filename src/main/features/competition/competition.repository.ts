import type {
  CompetitorActivityInput,
  ConcessionInput,
  UltimatumInput,
} from '../../../shared/contract/competition.ts';
import { recordKind } from '../records/record-kind.ts';

export const competitorActivityKind = recordKind<CompetitorActivityInput>(
  'competitor_activity',
  {
    noticedOn: 'noticed_on',
    competitor: 'competitor',
    offer: 'offer',
    source: 'source',
    confidence: 'confidence',
  },
  'noticed_on',
  (clock) => ({ noticedOn: clock.today(), confidence: 'likely' }),
);

export const ultimatumKind = recordKind<UltimatumInput>(
  'ultimatum',
  {
    contactId: 'contact_id',
    madeOn: 'made_on',
    demand: 'demand',
    outcome: 'outcome',
    answer: 'answer',
  },
  'made_on',
  (clock) => ({ madeOn: clock.today(), outcome: 'open' }),
);

export const concessionKind = recordKind<ConcessionInput>(
  'concession',
  {
    ultimatumId: 'ultimatum_id',
    givenOn: 'given_on',
    what: 'what',
    cost: 'cost',
    cameBack: 'came_back',
    cameBackAmount: 'came_back_amount',
  },
  'given_on',
  (clock) => ({ givenOn: clock.today() }),
);
