import { utils, type WorkBook, write } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TestFiles, type ZipPart, zip } from './test-files.ts';
import { listZip, unpackEntry } from './zip-guard.ts';

const files = new TestFiles();
// The library comments on odd records of an old workbook on the console.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => files.dispose());

const rows = [
  ['Клиент', 'Сумма', 'Дата', 'ИНН'],
  ...Array.from({ length: 30 }, (_, index) => [
    `ООО «Ромашка» ${index}`,
    index * 1.5,
    new Date(2024, 1, index),
    `0012${index}`,
  ]),
];

function workbook(): WorkBook {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Лист');
  return book;
}

const seeds: Record<string, Buffer> = {
  csv: Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')),
  vcard: Buffer.from(
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98;=\r\n=D0=98\r\nTEL;CELL:1\r\nEND:VCARD\r\n',
  ),
};
for (const bookType of ['xlsx', 'xls', 'ods', 'xlml', 'html'] as const) {
  seeds[bookType] = write(workbook(), { type: 'buffer', bookType, compression: true }) as Buffer;
}

type Mutation = { kind: 'flip' | 'set' | 'cut' | 'splice' | 'fill'; at: number; value: number };

const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'flip' as const,
      'set' as const,
      'cut' as const,
      'splice' as const,
      'fill' as const,
    ),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    value: fc.nat(255),
  }),
  { minLength: 1, maxLength: 8 },
);

function mutate(seed: Buffer, steps: Mutation[]): Buffer {
  let bytes = Buffer.from(seed);
  for (const { kind, at, value } of steps) {
    const place = Math.floor(at * bytes.length);
    if (kind === 'flip') bytes[place] = (bytes[place] ?? 0) ^ (1 << (value & 7));
    else if (kind === 'set') bytes[place] = value;
    else if (kind === 'cut') bytes = bytes.subarray(0, place + 1);
    else if (kind === 'fill') bytes.fill(0xff, place, Math.min(bytes.length, place + 4));
    else
      bytes = Buffer.concat([
        bytes.subarray(0, place),
        bytes.subarray(place, place + value),
        bytes.subarray(place),
      ]);
  }
  return bytes;
}

function partsOf(seed: Buffer): ZipPart[] {
  return listZip(seed).map((entry) => ({ name: entry.name, content: unpackEntry(seed, entry) }));
}

// `outcome` throws on anything but a TableFile or a TableError, and fast-check prints the seed.
async function neverCrashes(bytes: Buffer): Promise<void> {
  const started = performance.now();
  const outcome = await files.outcome(bytes);
  expect(outcome).toMatch(/^(?:read|FILE_[A-Z_]+)$/);
  expect(performance.now() - started).toBeLessThan(15_000);
}

describe('mutated files give a table or a refusal', () => {
  test.each(Object.keys(seeds))('the unharmed %s is read', async (name) => {
    const table = await files.read(seeds[name] ?? '');
    expect(table.rows.length).toBe(name === 'vcard' ? 1 : 30);
  });

  test.each(['xlsx', 'csv', 'ods', 'xlml', 'html', 'vcard'])(
    '%s, bytes changed, 300 times',
    async (name) => {
      const seed = seeds[name] ?? Buffer.alloc(0);
      await fc.assert(
        fc.asyncProperty(mutations, (steps) => neverCrashes(mutate(seed, steps))),
        { numRuns: 300 },
      );
    },
    120_000,
  );

  // An old workbook goes to the library as it is, and some damage sends its formula reader round in circles until
  // the time limit; so fewer cases.
  test('xls, bytes changed, 60 times', async () => {
    const seed = seeds['xls'] ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(mutations, (steps) => neverCrashes(mutate(seed, steps))),
      { numRuns: 60 },
    );
  }, 300_000);

  test.each(['xlsx', 'ods'])(
    '%s, a part changed and packed again with a right checksum, 150 times',
    async (name) => {
      const parts = partsOf(seeds[name] ?? Buffer.alloc(0));
      await fc.assert(
        fc.asyncProperty(fc.nat(parts.length - 1), mutations, (index, steps) =>
          neverCrashes(
            zip(
              parts.map((part, at) =>
                at === index
                  ? { ...part, content: mutate(Buffer.from(part.content as Buffer), steps) }
                  : part,
              ),
            ),
          ),
        ),
        { numRuns: 150 },
      );
    },
    120_000,
  );

  test('xlsx with any of its parts missing is refused or whole', async () => {
    const parts = partsOf(seeds['xlsx'] ?? Buffer.alloc(0));
    const outcomes: Record<string, string> = {};
    for (const missing of parts)
      outcomes[missing.name] = await files.outcome(zip(parts.filter((part) => part !== missing)));
    const needed = [
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      '[Content_Types].xml',
    ];
    for (const name of needed) if (name in outcomes) expect(outcomes[name], name).toMatch(/^FILE_/);
  });

  test('a single flipped bit inside the packed rows is caught by the checksum', async () => {
    const seed = seeds['xlsx'] ?? Buffer.alloc(0);
    const sheet = listZip(seed).find((entry) => entry.name.endsWith('sheet1.xml'));
    const bytes = Buffer.from(seed);
    const middle = (sheet?.headerOffset ?? 0) + 60 + ((sheet?.packedBytes ?? 0) >> 1);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    expect(await files.outcome(bytes)).toBe('FILE_BROKEN');
  });

  test('control: the harness sees an error that is no TableError', async () => {
    const broken = new TestFiles();
    broken.read = () => Promise.reject(new TypeError('a crash'));
    await expect(broken.outcome('a')).rejects.toThrow('a crash');
    broken.dispose();
  });
});
