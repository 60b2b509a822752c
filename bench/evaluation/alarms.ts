import type { ClientHistory } from '../../src/main/features/cooling/histories.ts';
import { countBefore } from '../../src/shared/domain/cooling/history.ts';
import { gapsBetween, medianOf } from '../../src/shared/domain/rhythm/gaps.ts';
import { type Compared, type MethodName, methodNames } from './methods.ts';

/** What a user would have met who was told of every client above a line. */
export interface AlarmFigures {
  /** New alarms per 100 clients and 30 days. */
  readonly perMonth: number;
  /** Share of alarms after which nothing was ordered for 90 days. */
  readonly precision: number;
  /** Share of lapses told of by so many days after the last order. */
  readonly caughtBy60: number;
  readonly caughtBy90: number;
  readonly lapses: number;
}

/** New alarms per 100 clients and 30 days that the line is drawn for. */
const BUDGET = 10;
const HORIZON_DAYS = 90;
/** A lapse is a silence of at least so many days and so many usual gaps. */
const LAPSE = { days: 120, gaps: 3 };
const MONTH_DAYS = 30;
const WEEK_DAYS = 7;

/** A silence of one client: from an order until the next, as its weeks were judged. */
interface Silence {
  readonly clientId: string;
  readonly lastOrder: number;
  readonly nextOrder: number;
  readonly weeks: { day: number; scores: Readonly<Record<MethodName, number>> }[];
}

/** Weeks of a replay, gathered silence by silence. */
export class AlarmReplay {
  readonly #histories: ReadonlyMap<string, ClientHistory>;
  readonly #silences = new Map<string, Silence>();
  #clientWeeks = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(histories: readonly ClientHistory[]) {
    this.#histories = new Map(histories.map((each) => [each.clientId, each]));
  }

  add(day: number, compared: readonly Compared[]): void {
    this.#first = Math.min(this.#first, day);
    this.#last = Math.max(this.#last, day);
    this.#clientWeeks += compared.length;
    for (const { judged, scores } of compared) {
      const lastOrder = day - judged.habits.rhythm.silence;
      const key = `${judged.clientId}\n${lastOrder}`;
      let silence = this.#silences.get(key);
      if (!silence) {
        const days = this.#daysOf(judged.clientId);
        const nextOrder = days[countBefore(days, day)] ?? Number.POSITIVE_INFINITY;
        silence = { clientId: judged.clientId, lastOrder, nextOrder, weeks: [] };
        this.#silences.set(key, silence);
      }
      silence.weeks.push({ day, scores });
    }
  }

  /** The figures of each method at the line that keeps its budget; a yes/no rule has its own line. */
  figures(): Record<MethodName, AlarmFigures> {
    const lapses = [...this.#silences.values()].filter((each) => this.#isLapse(each));
    return Object.fromEntries(methodNames.map((name) => [name, this.#figuresOf(name, lapses)])) as Record<
      MethodName,
      AlarmFigures
    >;
  }

  #figuresOf(name: MethodName, lapses: readonly Silence[]): AlarmFigures {
    const months = (this.#clientWeeks * WEEK_DAYS) / MONTH_DAYS / 100;
    const highest = [...this.#silences.values()]
      .map(({ weeks }) => Math.max(...weeks.map(({ scores }) => scores[name])))
      .sort((a, b) => b - a);
    const line = name === 'silent > 90 days' ? 1 : (highest[Math.floor(BUDGET * months)] ?? 0);
    const rings = (silence: Silence) =>
      silence.weeks.find(({ scores }) =>
        name === 'silent > 90 days' ? scores[name] >= line : scores[name] > line,
      )?.day;
    const alarms = [...this.#silences.values()].flatMap((silence) => {
      const day = rings(silence);
      return day === undefined ? [] : [{ silence, day }];
    });
    const right = alarms.filter(({ silence, day }) => silence.nextOrder >= day + HORIZON_DAYS);
    const caughtBy = (days: number) =>
      lapses.filter((silence) => (rings(silence) ?? Number.POSITIVE_INFINITY) - silence.lastOrder <= days)
        .length / lapses.length;
    return {
      perMonth: alarms.length / months,
      precision: right.length / alarms.length,
      caughtBy60: caughtBy(60),
      caughtBy90: caughtBy(90),
      lapses: lapses.length,
    };
  }

  /** Whether a silence that began within the replay, early enough to be told of, became a lapse. */
  #isLapse({ clientId, lastOrder, nextOrder }: Silence): boolean {
    if (lastOrder < this.#first || lastOrder > this.#last - HORIZON_DAYS) return false;
    const days = this.#daysOf(clientId);
    const usual = medianOf(gapsBetween(days.slice(0, countBefore(days, lastOrder + 1)))) ?? 0;
    return nextOrder - lastOrder >= Math.max(LAPSE.days, LAPSE.gaps * usual);
  }

  #daysOf(clientId: string): readonly number[] {
    return this.#histories.get(clientId)?.history.days ?? [];
  }
}
