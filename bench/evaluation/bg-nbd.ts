import { minimise } from './minimise.ts';

/** A client's history in weeks: repeat order days, the week of the last one, and the weeks since the first. */
export interface RepeatHistory {
  readonly repeats: number;
  readonly last: number;
  readonly age: number;
}

export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

const START: BgNbd = { r: 1, alpha: 5, a: 1, b: 2 };
/** No parameter leaves e^±12: where nobody drops out, `a` would go to 0 for ever. */
const FURTHEST = 12;

/** BG/NBD (Fader, Hardie, Lee 2005) by maximum likelihood. `from` is a known fit of nearly the same clients. */
export function fitBgNbd(clients: readonly RepeatHistory[], from: BgNbd = START): BgNbd {
  const start = [from.r, from.alpha, from.a, from.b].map(Math.log);
  const loss = (logs: readonly number[]) =>
    logs.some((log) => Math.abs(log) > FURTHEST)
      ? Number.POSITIVE_INFINITY
      : -logLikelihood(clients, fromLogs(logs));
  const near = minimise(loss, start);
  return fromLogs(minimise(loss, near.at, { step: 0.1 }).at);
}

function fromLogs(logs: readonly number[]): BgNbd {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

export function logLikelihood(clients: readonly RepeatHistory[], { r, alpha, a, b }: BgNbd): number {
  const most = clients.reduce((max, { repeats }) => Math.max(max, repeats), 0);
  const rising = { r: risingLogs(r, most), b: risingLogs(b, most), ab: risingLogs(a + b, most) };
  let sum = 0;
  for (const { repeats: x, last, age } of clients) {
    const common = r * Math.log(alpha) + (rising.r[x] ?? 0) + (rising.b[x] ?? 0) - (rising.ab[x] ?? 0);
    const alive = -(r + x) * Math.log(alpha + age);
    if (x === 0) {
      sum += common + alive;
      continue;
    }
    const gone = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + last);
    const higher = Math.max(alive, gone);
    sum += common + higher + Math.log1p(Math.exp(Math.min(alive, gone) - higher));
  }
  return sum;
}

/** ln Γ(p + x) − ln Γ(p) for x from 0 to `most`. */
function risingLogs(p: number, most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let x = 1; x <= most; x += 1) logs[x] = (logs[x - 1] ?? 0) + Math.log(p + x - 1);
  return logs;
}

/** The chance that a client orders nothing in the next `weeks`. */
export function chanceOfNoOrder(
  { r, alpha, a, b }: BgNbd,
  { repeats: x, last, age }: RepeatHistory,
  weeks: number,
): number {
  const gone = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + last)) ** (r + x);
  const isAlive = 1 / (1 + gone);
  const noOrderAlive = ((alpha + age) / (alpha + age + weeks)) ** (r + x);
  return 1 - isAlive * (1 - noOrderAlive);
}
