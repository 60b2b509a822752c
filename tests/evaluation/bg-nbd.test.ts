import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chanceOfNoOrder, fitBgNbd, logLikelihood } from '../../bench/evaluation/bg-nbd.ts';
import { readTable } from '../../bench/evaluation/order-file.ts';
import { describeShared } from '../shared-data.ts';

describeShared('BG/NBD on the CDNOW sample', (folder) => {
  const clients = readTable(join(folder, 'orders/cdnow_sample_summary.csv')).map((row) => ({
    repeats: Number(row['frequency']),
    last: Number(row['recency']),
    age: Number(row['t']),
  }));

  it('comes to the published parameters and likelihood', () => {
    const { r, alpha, a, b } = fitBgNbd(clients);
    expect(clients).toHaveLength(2357);
    expect(r).toBeCloseTo(0.243, 3);
    expect(alpha).toBeCloseTo(4.414, 2);
    expect(a).toBeCloseTo(0.793, 2);
    expect(b).toBeCloseTo(2.426, 2);
    expect(logLikelihood(clients, { r, alpha, a, b })).toBeCloseTo(-9582.4, 1);
  });

  it('expects less of a client the longer it is silent, and more in a longer time', () => {
    const model = fitBgNbd(clients);
    const chance = (age: number, weeks: number) =>
      chanceOfNoOrder(model, { repeats: 5, last: 20, age }, weeks);
    expect(chance(30, 13)).toBeLessThan(chance(38, 13));
    expect(chance(30, 13)).toBeGreaterThan(chance(30, 26));
  });
});
