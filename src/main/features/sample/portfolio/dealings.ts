import type { Tier } from '../../../../shared/domain/clients/status.ts';
import type { Direction, InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import type { Said } from '../words/said.ts';
import type { Buying } from './buying.ts';
import type { Company } from './company.ts';
import type { Lot } from './lots.ts';
import type { SamplePerson } from './sample-client.ts';

/** What happened between a client and us, as far as it gives cause to talk. */
export interface Dealings {
  readonly lot: Lot;
  readonly company: Company;
  readonly tier: Tier | null;
  readonly category: Category;
  readonly people: readonly SamplePerson[];
  readonly buying: Buying;
  /** Known to sell to them. */
  readonly competitors: readonly string[];
  readonly today: PlainDate;
}

/** A talk before it has a date, a person and its words. */
export interface PlannedTalk {
  /** How many days before today. */
  readonly day: number;
  readonly kind: InteractionKind;
  readonly direction: Direction;
  readonly words: Said;
}

/** Whether the client no longer begins any talk. */
export const isSilent = ({ story }: Lot): boolean => ['stopped', 'dormant', 'oneOff', 'lost'].includes(story);

/** Those who left because nobody cared had heard nothing of us for months before they did. */
export const isForgotten = ({ lot, buying }: Dealings, day: number): boolean =>
  lot.lossReason === 'indifferent_treatment' && buying.lastDay !== null && day < buying.lastDay + 130;
