import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.ts';

describe('formula guard', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])('guards %j', (sign) => {
    expect(guardFormula(`${sign}1`)).toBe(`'${sign}1`);
  });

  it('looks past white space and zero-width signs', () => {
    expect(guardFormula('  =1')).toBe("'  =1");
    expect(guardFormula('\u200b\ufeff=1')).toBe("'\u200b\ufeff=1");
  });

  it.each(['', 'a=1', '1-2', "l'été", "'quoted'", '(-5)', 'x@y.example'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('comes off again, whatever the text was', () => {
    const character = fc.constantFrom("'", '=', '-', ' ', '\t', '＝', 'a', '1', '\n', '\0');
    const seed = Date.now() & 0xffff;
    console.log(`formula guard seed ${seed}`);
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 6 }), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n\0]/);
      }),
      { numRuns: 2000, seed },
    );
  });
});
