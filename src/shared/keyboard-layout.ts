/** The keys of a keyboard row by row, as QWERTY and as ЙЦУКЕН have them; then the same with Shift. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю' + 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (key, i) => [key, to[i] ?? key]));
const toRussian = pairs(LATIN, RUSSIAN);
const toLatin = pairs(RUSSIAN, LATIN);

/**
 * What the same keys would have typed in the other keyboard layout, Russian or Latin, word by word by the letters
 * it has: `dtrnjh` gives «вектор», «ыщещш» gives `sotoi`. Null where nothing would be different.
 */
export function inOtherLayout(text: string): string | null {
  const other = text.replace(/\S+/gu, (word) => {
    const layout = /[а-яё]/iu.test(word) ? toLatin : /[a-z]/iu.test(word) ? toRussian : null;
    return layout === null ? word : Array.from(word, (key) => layout.get(key) ?? key).join('');
  });
  return other === text ? null : other;
}
