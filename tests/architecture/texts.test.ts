import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/shared/contract/errors.ts';
import { en, ru } from '../../src/shared/i18n/resources.ts';
import { sourceFiles } from './walls.ts';

const root = join(import.meta.dirname, '../..');

const flat = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value as object, `${prefix}${key}.`),
  );

const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '').sort((a, b) => a.localeCompare(b));

const english = new Map(flat(en));
const russian = new Map(flat(ru));
const stems = [...new Set([...english.keys()].map(stem))];

/** Keys that are put together at run time: a prefix in a template is use enough for all below it. */
function usedKeys(): { exact: Set<string>; prefixes: string[] } {
  const sources = sourceFiles(root)
    .filter(
      (file) =>
        !file.startsWith('src/shared/i18n/en') &&
        !file.startsWith('src/shared/i18n/ru') &&
        !/\.test\.tsx?$/.test(file),
    )
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const exact = new Set<string>();
  const prefixes = new Set<string>(['errors.', 'fields.', 'domain.', 'journal.']);
  for (const source of sources) {
    for (const match of source.matchAll(/['"`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9_]+)+)['"`]/g))
      exact.add(match[1] ?? '');
    for (const match of source.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z0-9_]+)*\.)\$\{/g))
      prefixes.add(match[1] ?? '');
    for (const match of source.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z0-9_]+)+)\$\{/g))
      prefixes.add(match[1] ?? '');
  }
  return { exact, prefixes: [...prefixes] };
}

describe('texts', () => {
  it('are there in both languages, with the plurals each needs', () => {
    expect([...new Set([...russian.keys()].map(stem))].sort()).toEqual([...stems].sort());
    for (const key of english.keys()) {
      if (!key.endsWith('_other')) continue;
      const forms = ['one', 'few', 'many', 'other'].filter((form) => !russian.has(`${stem(key)}_${form}`));
      expect([key, forms]).toEqual([key, []]);
    }
  });

  it('name the same things in both languages', () => {
    const different = [...russian].filter(([key, text]) => {
      const other = english.get(key) ?? english.get(`${stem(key)}_other`) ?? '';
      return JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(other));
    });
    expect(different).toEqual([]);
  });

  it('are all used', () => {
    const { exact, prefixes } = usedKeys();
    const unused = stems.filter(
      (key) => !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('say every failure', () => {
    expect(Object.keys(en.errors).sort()).toEqual([...errorCodes].sort());
  });
});
