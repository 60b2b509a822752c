/**
 * `npm run bench [-- --clients 100000] [--only reads,imports] [--fresh] [--strict]`: measures the core, the hosts
 * and the screen on a generated profile, against bare SQL and the targets. `--strict` fails where one is missed;
 * `--control` checks that what is slow on purpose is called missed.
 */
import { parseArgs } from 'node:util';
import { runBenchmarks } from '../bench/bench.ts';
import { isMet } from '../bench/figure.ts';
import { allChecks } from '../bench/report.ts';
import { isSectionName, type SectionName, sections } from '../bench/sections/sections.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '100000' },
    only: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
  },
});

function chosenSections(): SectionName[] {
  if (values.control) return ['control'];
  const names = values.only?.split(',') ?? Object.keys(sections).filter((name) => name !== 'control');
  return names.map((name) => {
    if (isSectionName(name)) return name;
    console.error(`There is no section "${name}". There are: ${Object.keys(sections).join(', ')}.`);
    process.exit(1);
  });
}

const clients = Number(values.clients);
if (!Number.isInteger(clients) || clients < 1000) {
  console.error('--clients takes a whole number from 1000 on.');
  process.exit(1);
}
const results = await runBenchmarks({ clients, only: chosenSections(), isFresh: values.fresh });
const checks = allChecks(results);
if (values.control && checks.some(isMet)) {
  console.error('What is slow on purpose was called met: these benchmarks cannot tell slow from quick.');
  process.exitCode = 1;
}
if (values.strict && !checks.every(isMet)) process.exitCode = 1;
