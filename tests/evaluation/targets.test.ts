import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { activeOf, allFigures } from '../../bench/evaluation/figures.ts';
import { readLabels } from '../../bench/evaluation/labels.ts';
import { replayCutoffs } from '../../bench/evaluation/replay.ts';
import { isTooGood, meanAuc, type Slices } from '../../bench/evaluation/report.ts';
import { describeShared } from '../shared-data.ts';
import { historiesIn } from './histories-in.ts';

const sets = ['online_retail', 'iowa_brand_city', 'grocery_elog', 'cdnow'] as const;
type SetName = (typeof sets)[number];

async function slicesOf(folder: string, name: SetName, peekDays = 0): Promise<Slices> {
  const histories = historiesIn(join(folder, `orders/${name}.csv`));
  const labels = readLabels(join(folder, `orders/labels_${name}.csv`));
  const { rows } = await replayCutoffs(histories, labels, { peekDays });
  return { all: allFigures(rows), active: allFigures(activeOf(rows)) };
}

describeShared('the score on real order histories', (folder) => {
  const found = new Map<SetName, Slices>();
  beforeAll(async () => {
    for (const name of sets) found.set(name, await slicesOf(folder, name));
  }, 120_000);
  const of = (name: SetName): Slices => {
    const slices = found.get(name);
    if (!slices) throw new Error(`no figures of ${name}`);
    return slices;
  };
  const lead = (slice: keyof Slices) =>
    meanAuc([...found.values()], slice, 'Fealty') - meanAuc([...found.values()], slice, 'BG/NBD');

  it('leads BG/NBD, and by no more than is honest', () => {
    expect(lead('all')).toBeGreaterThanOrEqual(0.01);
    expect(lead('active')).toBeGreaterThanOrEqual(0.013);
    expect(meanAuc([...found.values()], 'all', 'Fealty')).toBeGreaterThanOrEqual(0.812);
    expect(meanAuc([...found.values()], 'active', 'Fealty')).toBeGreaterThanOrEqual(0.768);
    expect(isTooGood([...found.values()])).toBe(false);
  });

  it.each(sets)('falls behind BG/NBD nowhere: %s', (name) => {
    const { all, active } = of(name);
    expect(all.Fealty.auc - all['BG/NBD'].auc).toBeGreaterThanOrEqual(-0.01);
    expect(active.Fealty.auc - active['BG/NBD'].auc).toBeGreaterThanOrEqual(-0.025);
    expect(all.Fealty.brier).toBeLessThanOrEqual((all['BG/NBD'].brier ?? 0) + 0.005);
  });

  it('finds real decliners in the worst tenth of a wholesaler’s list', () => {
    expect(of('online_retail').all.Fealty.precision10).toBeGreaterThanOrEqual(0.43);
  });

  it('is caught when it peeks at a month of the future', async () => {
    const peeking: Slices[] = [];
    for (const name of sets) peeking.push(await slicesOf(folder, name, 30));
    expect(isTooGood(peeking)).toBe(true);
  }, 120_000);

  it.each<[SetName, keyof Slices, 'BG/NBD' | 'rule 2-1-1', number]>([
    ['online_retail', 'all', 'BG/NBD', 0.7002],
    ['grocery_elog', 'active', 'BG/NBD', 0.7463],
    ['cdnow', 'all', 'rule 2-1-1', 0.7038],
    ['iowa_brand_city', 'active', 'rule 2-1-1', 0.9065],
  ])('has rivals that do what others measured: %s, %s, %s', (name, slice, rival, auc) => {
    expect(Math.abs(of(name)[slice][rival].auc - auc)).toBeLessThan(0.001);
  });
});
