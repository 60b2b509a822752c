import type { PlainDate } from '../../time.ts';
import type { Tier } from '../clients/status.ts';
import type { Confidence, UltimatumOutcome } from '../competition/competition.ts';
import type { ComplaintOutcome, Severity } from '../complaints/complaints.ts';
import type { Influence } from '../contacts/contacts.ts';
import type { Direction } from '../interactions/interactions.ts';
import type { Motive } from '../motives/motives.ts';
import type { PromiseDates } from '../promises/promises.ts';
import type { Pause } from '../rhythm/pauses.ts';

/** How often something usually happens, in days; null where too little is known. */
export interface UsualGap {
  readonly days: number;
  readonly low: number;
  readonly high: number;
  /** How many days with an event it rests on. */
  readonly seen: number;
}

export interface OrderFact {
  readonly id: string;
  readonly on: PlainDate;
  /** Minor units of the profile's currency; a return is negative, null is unknown. */
  readonly amount: number | null;
  readonly deliveryPromised: PlainDate | null;
  readonly deliveryMade: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
  /** What was paid of it so far. */
  readonly paid: number;
}

/** A call, meeting, visit, letter or message; notes are none. */
export interface TouchFact {
  readonly id: string;
  readonly on: PlainDate;
  readonly direction: Direction;
  readonly contactId: string | null;
  readonly isPostponed: boolean;
}

export interface ComplaintFact {
  readonly id: string;
  readonly receivedOn: PlainDate;
  readonly severity: Severity;
  readonly dueOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  readonly outcome: ComplaintOutcome | null;
}

export interface PersonFact {
  readonly id: string;
  readonly name: string;
  readonly decides: boolean;
  readonly influence: Influence | null;
  readonly hasLeft: boolean;
  readonly leftOn: PlainDate | null;
}

/** All that the rules look at of one client, gathered once. Events lie on or before `today`, in any order. */
export interface ClientFacts {
  readonly today: PlainDate;
  readonly tier: Tier | null;
  readonly since: PlainDate | null;
  readonly orders: readonly OrderFact[];
  readonly orderGap: UsualGap | null;
  readonly touches: readonly TouchFact[];
  /** Between the days on which they reached out. */
  readonly touchGap: UsualGap | null;
  readonly complaints: readonly ComplaintFact[];
  readonly competitors: readonly {
    readonly id: string;
    readonly noticedOn: PlainDate;
    readonly competitor: string;
    readonly confidence: Confidence;
  }[];
  readonly ultimatums: readonly {
    readonly id: string;
    readonly madeOn: PlainDate;
    readonly outcome: UltimatumOutcome;
  }[];
  readonly promises: readonly (PromiseDates & { readonly id: string; readonly madeOn: PlainDate })[];
  readonly interviews: readonly {
    readonly id: string;
    readonly heldOn: PlainDate;
    readonly contactId: string | null;
    readonly nps: number | null;
  }[];
  readonly people: readonly PersonFact[];
  readonly motives: readonly {
    readonly id: string;
    readonly motive: Motive;
    readonly notedOn: PlainDate | null;
  }[];
  /** The loyalty index of the running period and of the one before, 0–100; null where unknown. */
  readonly index: {
    readonly now: number | null;
    readonly before: number | null;
    readonly periodStart: PlainDate;
  };
  /** The client's part of the portfolio's revenue of 12 months, 0–1; null where unknown. */
  readonly revenueShare: number | null;
  /** Times in which nothing is expected of the client: an agreed pause, a season, holidays. */
  readonly pauses: readonly Pause[];
}
