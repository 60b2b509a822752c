import type { EntryOf } from '../../../shared/contract/timeline.ts';
import type { TimelineKind } from '../../../shared/domain/timeline/timeline.ts';
import type { Reader } from '../../db/statements.ts';
import { referralKind, testimonialKind } from '../advocacy/advocacy.repository.ts';
import { giftKind, recognitionKind } from '../attention/attention.repository.ts';
import {
  competitorActivityKind,
  concessionKind,
  ultimatumKind,
} from '../competition/competition.repository.ts';
import { complaintKind } from '../complaints/complaints.repository.ts';
import { interactionKind } from '../interactions/interactions.repository.ts';
import { interviewKind } from '../interviews/interviews.repository.ts';
import { assessmentKind } from '../loyalty/loyalty.repository.ts';
import { promiseKind } from '../promises/promises.repository.ts';
import { paymentKind, purchaseKind } from '../purchases/purchases.repository.ts';
import { getRecord, type RecordKind, readRecords } from '../records/record-kind.ts';
import { taskKind } from '../tasks/tasks.repository.ts';

type More<K extends TimelineKind> = Omit<EntryOf<K>, 'kind' | 'at' | 'day' | 'record'>;

/** Where the events of a kind are read from. */
export interface Source<K extends TimelineKind> {
  readonly records: RecordKind<Omit<EntryOf<K>['record'], 'id' | 'clientId'>>;
  /** The column of their day, or of their moment, with an index behind the client's. */
  readonly by: string;
  readonly isMoment?: true;
  /** The columns search looks in. */
  readonly texts: readonly string[];
  /** Whether an event may name a person, whom search looks for as well. */
  readonly hasPerson?: true;
  /** What an entry tells beside its record. */
  readonly more?: (sql: Reader, record: EntryOf<K>['record']) => More<K>;
}

export const sources: { readonly [K in TimelineKind]: Source<K> } = {
  interaction: { records: interactionKind, by: 'at', isMoment: true, texts: ['text'], hasPerson: true },
  purchase: {
    records: purchaseKind,
    by: 'date',
    texts: ['order_number', 'note', 'bad_profit_why'],
    more: (sql, { id }) => ({
      payments: readRecords(sql, paymentKind, 'WHERE purchase_id = ? ORDER BY paid_on, id', [id]),
    }),
  },
  payment: {
    records: paymentKind,
    by: 'paid_on',
    texts: ['note', '(SELECT order_number FROM purchase WHERE id = purchase_id)'],
    more(sql, { purchaseId }) {
      const { orderNumber, date, currency } = getRecord(sql, purchaseKind, purchaseId);
      return { purchase: { orderNumber, date, currency } };
    },
  },
  promise: { records: promiseKind, by: 'made_on', texts: ['what', 'note'], hasPerson: true },
  complaint: { records: complaintKind, by: 'received_on', texts: ['what', 'answer'], hasPerson: true },
  competitorActivity: {
    records: competitorActivityKind,
    by: 'noticed_on',
    texts: ['competitor', 'offer', 'source'],
  },
  ultimatum: {
    records: ultimatumKind,
    by: 'made_on',
    texts: ['demand', 'answer'],
    hasPerson: true,
    more: (sql, { id }) => ({
      concessions: readRecords(sql, concessionKind, 'WHERE ultimatum_id = ? ORDER BY given_on, id', [id]),
    }),
  },
  concession: {
    records: concessionKind,
    by: 'given_on',
    texts: ['what', 'came_back'],
    more(sql, { ultimatumId }) {
      if (ultimatumId === null) return { ultimatum: null };
      const { demand, madeOn } = getRecord(sql, ultimatumKind, ultimatumId);
      return { ultimatum: { demand, madeOn } };
    },
  },
  referral: { records: referralKind, by: 'given_on', texts: ['referred', 'note'], hasPerson: true },
  testimonial: { records: testimonialKind, by: 'given_on', texts: ['words'], hasPerson: true },
  gift: { records: giftKind, by: 'given_on', texts: ['what', 'note'], hasPerson: true },
  recognition: { records: recognitionKind, by: 'since', texts: ['what'], hasPerson: true },
  interview: { records: interviewKind, by: 'held_on', texts: ['quote'], hasPerson: true },
  assessment: { records: assessmentKind, by: 'assessed_on', texts: ['reason', 'why'] },
  task: { records: taskKind, by: 'done_on', texts: ['what', 'result'], hasPerson: true },
};
