import { askedKinds, type GapKind, gapMask, gapsIn } from '../../../shared/domain/gaps/gaps.ts';
import { addDays, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { keep, readKept } from '../settings/settings.repository.ts';
import { clientsLacking } from './gaps.repository.ts';

/** As many as can be answered in two minutes. */
const A_DAY = 7;
/** How long a question that nobody can answer yet is left alone. */
const LATER_DAYS = 30;
const KEY = 'gaps';

export interface Asked {
  readonly clientId: string;
  readonly kind: GapKind;
}

/** The questions of one day, which do not move up as they are answered, and those put off until a day. */
export interface KeptQuestions {
  readonly day: PlainDate | null;
  readonly asked: readonly Asked[];
  readonly later: readonly (Asked & { readonly until: PlainDate })[];
}

const none: KeptQuestions = { day: null, asked: [], later: [] };

export const keptQuestions = (sql: Reader): KeptQuestions => readKept<KeptQuestions>(sql, KEY) ?? none;

const isSame = (a: Asked, b: Asked): boolean => a.clientId === b.clientId && a.kind === b.kind;

export const isLater = ({ later }: KeptQuestions, asked: Asked, today: PlainDate): boolean =>
  later.some((each) => each.until > today && isSame(each, asked));

/** The questions of the day `today`; null where they are there already and no more are wanted. */
export function newQuestions(sql: Reader, today: PlainDate, wantsMore: boolean): KeptQuestions | null {
  const kept = keptQuestions(sql);
  if (kept.day === today && !wantsMore) return null;
  const before = kept.day === today ? kept.asked : [];
  const taken = new Set(before.map(({ clientId }) => clientId));
  const later = kept.later.filter(({ until }) => until > today);
  const added: Asked[] = [];
  for (const { clientId, gaps } of clientsLacking(
    sql,
    gapMask(askedKinds),
    A_DAY + taken.size + later.length,
  )) {
    const kind = gapsIn(gaps & gapMask(askedKinds)).find(
      (each) => !isLater(kept, { clientId, kind: each }, today),
    );
    if (kind !== undefined && !taken.has(clientId) && added.length < A_DAY) added.push({ clientId, kind });
  }
  return { day: today, asked: [...before, ...added], later };
}

export const keepQuestions = (write: Writer, questions: KeptQuestions): void => keep(write, KEY, questions);

/** The questions with one of them put off, or asked after all. */
export function putOff(
  kept: KeptQuestions,
  asked: Asked,
  today: PlainDate,
  isPutOff: boolean,
): KeptQuestions {
  const others = kept.later.filter((each) => each.until > today && !isSame(each, asked));
  const until = addDays(today, LATER_DAYS);
  return { ...kept, later: isPutOff ? [...others, { ...asked, until }] : others };
}
