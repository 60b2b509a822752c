import type { BriefRhythm } from '../../../shared/contract/brief.ts';
import type { Contact } from '../../../shared/contract/contacts.ts';
import type { IndexPeriod } from '../../../shared/contract/loyalty.ts';
import type { LedgerEntry, Owed } from '../../../shared/contract/promises.ts';
import type { WrongFacts } from '../../../shared/domain/brief/wrong.ts';
import { voiceOf } from '../../../shared/domain/interviews/interviews.ts';
import { daysBetween, type PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { derivedOf } from '../clients/summary.ts';
import { competitorActivityKind, ultimatumKind } from '../competition/competition.repository.ts';
import { answersOf } from '../loyalty/evidence.repository.ts';
import { settledPromises } from '../promises/ledger.ts';
import { recordsOf } from '../records/record-kind.ts';

interface ReadAlready {
  readonly contacts: readonly Contact[];
  readonly owed: readonly Owed[];
  readonly lastBought: PlainDate | null;
  readonly buying: BriefRhythm | null;
  /** The half-year up to today. */
  readonly period: IndexPeriod | undefined;
}

/** What is recorded of a client that may be wrong on the day `today`. */
export function wrongFacts(
  sql: Statements,
  clientId: string,
  today: PlainDate,
  { contacts, owed, lastBought, buying, period }: ReadAlready,
): WrongFacts {
  const { nps } = answersOf(sql, clientId, today);
  const broken = [...owed, ...settledPromises(sql, clientId, today).entries];
  return {
    broken: broken.flatMap((entry) =>
      entry.kind === 'promise' || entry.kind === 'delivery' ? brokenIn(entry) : [],
    ),
    complaints: owed.flatMap((entry) =>
      entry.kind === 'complaint'
        ? [{ id: entry.record.id, on: entry.record.receivedOn, what: entry.record.what, state: entry.state }]
        : [],
    ),
    ultimatums: recordsOf(sql, ultimatumKind, clientId)
      .filter(({ outcome }) => outcome === 'open')
      .map(({ id, madeOn, demand }) => ({ id, on: madeOn, what: demand })),
    competitors: recordsOf(sql, competitorActivityKind, clientId)
      .filter(({ noticedOn }) => noticedOn <= today)
      .map(({ id, noticedOn, competitor }) => ({ id, on: noticedOn, what: competitor })),
    silence:
      buying && lastBought !== null
        ? { since: lastBought, days: daysBetween(lastBought, today), usual: buying.usual, high: buying.high }
        : null,
    detractor:
      nps !== null && voiceOf(nps.value) === 'detractor'
        ? { id: nps.interviewId, on: nps.heldOn, nps: nps.value }
        : null,
    index: period?.change ? { points: period.change.points, since: period.from } : null,
    gone: contacts
      .filter(({ hasLeft, isMain, roles }) => hasLeft && (isMain || roles.includes('decides')))
      .map(({ id, name, leftOn }) => ({ id, name, on: leftOn })),
    debt: debtOf(sql, clientId, today),
  };
}

function brokenIn({ kind, dueOn, state, record }: LedgerEntry): WrongFacts['broken'] {
  if (state !== 'overdue' && state !== 'broken') return [];
  const { id } = record;
  return kind === 'promise'
    ? [{ record: 'promise', id, dueOn, state, what: record.what }]
    : [{ record: 'purchase', id, dueOn, state, what: record.orderNumber }];
}

/** What is overdue, as it is summed up, and since when the oldest of it is. */
function debtOf(sql: Statements, clientId: string, today: PlainDate): WrongFacts['debt'] {
  const amount = derivedOf(sql, clientId, today).debt;
  const since = sql.value<PlainDate>(
    'SELECT min(due_on) FROM purchase WHERE client_id = ? AND due_on < ? AND paid_on IS NULL AND amount > 0',
    [clientId, today],
  );
  return { amount, since: since ?? null };
}
