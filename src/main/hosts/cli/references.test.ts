import { describe, expect, it } from 'vitest';
import { resolveReferences } from './references.ts';

const results: unknown[] = [
  {
    id: 'a',
    rows: [
      ['x', 1],
      ['y', 2],
    ],
  },
  7,
  { constructor: 1, 'two words': null },
];

describe('a reference', () => {
  it('becomes what it stands for, at any depth and of any kind', () => {
    const input = {
      id: '$0.id',
      list: ['$1', { row: '$0.rows.1' }],
      cell: '$0.rows.0.1',
      none: '$2.two words',
    };
    expect(resolveReferences(input, results)).toEqual({
      id: 'a',
      list: [7, { row: ['y', 2] }],
      cell: 1,
      none: null,
    });
  });

  it('is the whole text or none', () => {
    for (const text of ['$', '$x', '$0id', ' $0', 'costs $0', '$0.', '$0..id', '100 $1']) {
      expect(resolveReferences(text, results)).toBe(text);
    }
  });

  it('that leads nowhere is an error', () => {
    for (const text of [
      '$3',
      '$0.none',
      '$0.id.length',
      '$1.toFixed',
      '$0.rows.2',
      '$0.__proto__',
      '$2.toString',
    ])
      expect(() => resolveReferences({ text }, results)).toThrow('Nothing stands at');
    expect(resolveReferences('$2.constructor', results)).toBe(1);
  });
});
