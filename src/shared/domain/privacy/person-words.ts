import { digitsOf } from '../../text.ts';

/** What a person is named and reached by, as recorded. */
export interface PersonTraces {
  /** Full name, surname, given name, patronymic, as far as they are known. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Case endings of Russian names, put after a stem; longer ones first. */
const ENDINGS =
  'ого|ему|ому|его|ами|ями|ыми|ими|ах|ях|ам|ям|ем|ём|ом|ым|им|ых|их|ой|ёй|ей|ою|ею|ую|юю|ая|яя|ий|ый|ие|ые|ью|а|я|у|ю|ы|и|е|о|й|ь';
const LAST_DIGITS = 10;
const FEWEST_DIGITS = 6;
/** Shorter names are looked for as they are: their stems would be found in every other word. */
const SHORTEST_STEM = 3;

/**
 * Finds a person in running text: by each word of the name in any case («Петровой», «Петрову»), with initials, by
 * phone however it is written, by e-mail. Words in `shared` are names of somebody else as well and count only beside
 * another word of this name. Answers the text with `word` in their place, or null where nothing was found.
 */
export function createScrubber(
  { names, phones, emails }: PersonTraces,
  shared: readonly string[],
  word: string,
): (text: string) => string | null {
  const own = nameWords(names);
  const elsewhere = new Set(nameWords(shared).map(folded));
  const run = runOf(own);
  const telling = own.filter((each) => !elsewhere.has(folded(each))).map(inAnyCase);
  const isTelling = telling.length === 0 ? null : new RegExp(`${START}(?:${telling.join('|')})${END}`, 'iu');
  const anyName = new RegExp(`${START}(?:${own.map(inAnyCase).join('|') || '(?!)'})${END}`, 'giu');
  const numbers = [...phones.map(phonePattern).filter((each) => each !== null), ...emails.map(emailPattern)];

  return (text) => {
    let result = text;
    for (const number of numbers) result = result.replace(number, word);
    if (run)
      result = result.replace(run, (found) =>
        isTelling?.test(found) === true || (found.match(anyName)?.length ?? 0) > 1 ? word : found,
      );
    return result === text ? null : result;
  };
}

/** The words of some names, without initials and other crumbs. */
export const nameWords = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => name.match(/\p{L}{2,}/gu) ?? [])),
];

const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';

/** One word of the name after another, initials between them: «А. П. Щукина», «Щукиной Анне Петровне». */
function runOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const initial = `(?:${words.map((each) => escaped(each[0] ?? '')).join('|')})\\.`;
  const before = `(?:${initial}\\s?){0,2}`;
  const any = `(?:${words.map(inAnyCase).join('|')})${END}`;
  return new RegExp(
    `${START}${before}${any}(?:[\\s-]+${before}${any}|\\s${initial}(?:\\s?${initial})?)*`,
    'giu',
  );
}

/** A pattern for a word in any case of Russian declension; of another alphabet, for the word as it is. */
function inAnyCase(word: string): string {
  if (!/^[а-яё]+$/iu.test(word)) return escaped(word);
  const stems = [word.replace(/(?:ий|ый|ой|ая|яя)$/iu, ''), word.replace(/[аяеёийоуыьюэ]$/iu, '')];
  // The vowel that goes in other cases: Павел, Павла; Игорёк, Игорька.
  const fleeting = /^(.*)[еёо]([влкрц])$/iu.exec(word);
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`, `${fleeting[1]}ь${fleeting[2]}`);
  const patterns = stems
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .map((stem) => `${escaped(stem)}(?:${ENDINGS})?`);
  return [escaped(word), ...new Set(patterns)].join('|');
}

/** By its last ten digits, with any code, blanks, hyphens and brackets; null for what is no phone. */
function phonePattern(phone: string): RegExp | null {
  const digits = digitsOf(phone).slice(-LAST_DIGITS);
  if (digits.length < FEWEST_DIGITS) return null;
  return new RegExp(`(?<!\\d)(?:\\+?\\d{1,3}[\\s().-]*)?${[...digits].join('[\\s().-]*')}(?!\\d)`, 'g');
}

const emailPattern = (email: string): RegExp =>
  new RegExp(`(?<![\\w.+-])${email.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\w-])`, 'giu');

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const escaped = (word: string): string => word.replace(/[её]/giu, '[её]');
