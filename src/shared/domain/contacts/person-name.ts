import { foldName, isGivenName, isManByFather } from './given-names.ts';

/** Surname, name and patronymic (ФИО) apart; null for a part nobody knows. */
export interface NameParts {
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly patronymic: string | null;
}

export const unknownParts: NameParts = { surname: null, givenName: null, patronymic: null };

const MOST_WORDS = 6;
const WORD = /^\p{L}[\p{L}\p{M}'’ʼ-]*$/u;
const isInitial = (word: string): boolean => word.length <= 2 && /^\p{Lu}\.?$/u.test(word);
/** `И.И.` written together. */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Belong to the word after them: фон Мекк, van der Berg. */
const particles = new Set(
  'фон ван де ди да дер ден дель ла ле эль аль ибн бен von van der den de di da del della la le el al bin ibn ter'.split(
    ' ',
  ),
);
/** Belong to the word before them, and make it a patronymic: Алирза оглы. */
const sonOrDaughter = new Set('оглы оглу кызы кизи гызы улы уулу ogly oglu kyzy'.split(' '));
/** What people write beside a name, or in its place; then nothing is certain. */
const notNames = new Set(
  `директор менеджер бухгалтер бухгалтерия закупки закупка снабжение снабженец отдел офис секретарь приемная склад
  кладовщик логист логистика инженер продажи охрана касса сервис магазин главный старший руководитель начальник
  генеральный господин госпожа г-н г-жа новый старый manager director sales office accountant accounting purchasing
  warehouse support service info admin mr mrs ms dr herr frau junior senior jr sr`.split(/\s+/u),
);

/**
 * The parts of a name written in one line, in either order: «Иванов Иван Иванович», «Иван Иванович Иванов»,
 * «Иванов И. И.», `John Smith`. Where the order is not certain nothing is split ({@link unknownParts}), for a wrong
 * greeting is worse than none. Nothing is lost: the parts together are the words that were given.
 */
export function splitName(name: string): NameParts {
  if (name.includes(',')) {
    const [before = '', after = '', ...more] = name.split(',');
    return more.length === 0 ? surnameBefore(wordsOf(before), wordsOf(after)) : unknownParts;
  }
  const words = wordsOf(name);
  if (words === null) return unknownParts;
  if (words.some(isInitial)) return withInitials(words);
  switch (words.length) {
    case 1:
      return oneWord(words[0] ?? '');
    case 2:
      return twoWords(words[0] ?? '', words[1] ?? '');
    default:
      return manyWords(words);
  }
}

/** The words of a name, each particle with what it belongs to; null for what is no name. */
function wordsOf(text: string): string[] | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const raw = trimmed
    .split(/\s+/u)
    .flatMap((word) => (word.includes('.') && INITIALS.test(word) ? word.split(/(?<=\.)/u) : word));
  if (raw.length > MOST_WORDS || !raw.every((word) => WORD.test(word) || isInitial(word))) return null;
  if (raw.some((word) => notNames.has(foldName(word)))) return null;
  const words: string[] = [];
  let before = '';
  for (const word of raw) {
    const last = words.at(-1);
    if (particles.has(word)) before += `${word} `;
    else if (last !== undefined && sonOrDaughter.has(word.toLowerCase()))
      words[words.length - 1] += ` ${word}`;
    else {
      words.push(before + word);
      before = '';
    }
  }
  if (before !== '') return null;
  // «Иванов поставка»: words of one name begin alike.
  const isSmall = beginsSmall(words[0] ?? '');
  return words.every((word) => beginsSmall(word) === isSmall) ? words : null;
}

/** Whether a word begins with a small letter, its particles aside. */
function beginsSmall(word: string): boolean {
  const bare = word.includes(' ') ? (word.split(' ').find((part) => !particles.has(part)) ?? '') : word;
  return bare.charAt(0) !== bare.charAt(0).toUpperCase();
}

/** `Smith, John`: the comma says which is which. */
function surnameBefore(surname: string[] | null, others: string[] | null): NameParts {
  if (surname === null || others === null || others.length > 2) return unknownParts;
  const [givenName = null, second] = others;
  const isPatronymic = second !== undefined && (looksPatronymic(second) || isInitial(second));
  if (second !== undefined && !isPatronymic) return unknownParts;
  return { surname: surname.join(' '), givenName, patronymic: second ?? null };
}

/** Initials stand before or after a surname: «И. И. Иванов», «Иванов И. И.», `John F. Kennedy`. */
function withInitials(words: readonly string[]): NameParts {
  const initials = words.filter(isInitial);
  const [first = '', second = '', ...more] = words.filter((word) => !isInitial(word));
  const isRussian = CYRILLIC.test(first);
  if (second !== '') {
    const isMiddle = words.length === 3 && isInitial(words[1] ?? '') && more.length === 0;
    const isInOrder = isGivenName(foldName(first)) && !isGivenName(foldName(second));
    return isMiddle && isInOrder && !isRussian
      ? { surname: second, givenName: `${first} ${initials[0]}`, patronymic: null }
      : unknownParts;
  }
  const standsAtEdge = words[0] === first || words.at(-1) === first;
  if (first === '' || initials.length > 2 || !standsAtEdge || isGivenName(foldName(first)))
    return unknownParts;
  if (!isRussian) return { surname: first, givenName: initials.join(' '), patronymic: null };
  return { surname: first, givenName: initials[0] ?? null, patronymic: initials[1] ?? null };
}

function oneWord(word: string): NameParts {
  const folded = foldName(word);
  if (isGivenName(folded)) return { ...unknownParts, givenName: word };
  return hasSurnameEnding(folded) ? { ...unknownParts, surname: word } : unknownParts;
}

function twoWords(first: string, second: string): NameParts {
  const [a, b] = [foldName(first), foldName(second)];
  if (isCertainPatronymic(a, b) && !looksPatronymic(first) && !hasSurnameEnding(a))
    return { surname: null, givenName: first, patronymic: second };
  if (looksPatronymic(first) || looksPatronymic(second)) return unknownParts;
  const [isGivenFirst, isGivenSecond] = [isGivenName(a), isGivenName(b)];
  if (isGivenFirst !== isGivenSecond)
    return isGivenFirst
      ? { surname: second, givenName: first, patronymic: null }
      : { surname: first, givenName: second, patronymic: null };
  const [isSurnameFirst, isSurnameSecond] = [hasSurnameEnding(a), hasSurnameEnding(b)];
  if (isGivenFirst || isSurnameFirst === isSurnameSecond) return unknownParts;
  return isSurnameFirst
    ? { surname: first, givenName: second, patronymic: null }
    : { surname: second, givenName: first, patronymic: null };
}

/** The patronymic stands right after the given name; the surname, of one word or two, before or after both. */
function manyWords(words: readonly string[]): NameParts {
  const last = words.length - 1;
  const isPatronymic = words.map(looksPatronymic);
  const parts = (given: number, surname: readonly string[]): NameParts =>
    hasSurnameEnding(foldName(words[given] ?? ''))
      ? unknownParts
      : {
          surname: surname.join(' '),
          givenName: words[given] ?? null,
          patronymic: words[given + 1] ?? null,
        };
  if (words.length > 4) return unknownParts;
  const [isFirst, isSecond, isLast] = [isPatronymic[0], isPatronymic[1], isPatronymic[last]];
  if (isSecond && !isFirst && !(isLast && last > 2)) return parts(0, words.slice(2));
  if (isLast && !isPatronymic[last - 1] && !isSecond) return parts(last - 1, words.slice(0, last - 1));
  return unknownParts;
}

const MASCULINE = /(?:[оев]вич|ьич|[кмнт]ич|ovich|evich)$/u;
const FEMININE = /(?:[ое]вна|ична|ovna|evna|ichna)$/u;
const TURKIC = /[\s-](?:оглы|оглу|кызы|кизи|гызы|улы|уулу|ogly|oglu|kyzy)$/u;

/** Whether a word may be a patronymic; some surnames look the same. */
function looksPatronymic(word: string): boolean {
  const folded = foldName(word);
  return MASCULINE.test(folded) || FEMININE.test(folded) || TURKIC.test(folded);
}

/** Whether the second of two folded words is a patronymic and no surname: Иван Петрович, but not Милош Петрович. */
const isCertainPatronymic = (first: string, second: string): boolean =>
  FEMININE.test(second) || TURKIC.test(second) || isManByFather(first, second);

const SURNAME = /^.{3,}(?:[ое]ва?|ск(?:ий|ая|их)|цк(?:ий|ая)|енко|швили|дзе|[oe]va?|sky|skiy|skaya|enko)$/u;

/** Whether a folded word ends as hardly any given name does. */
const hasSurnameEnding = (folded: string): boolean => SURNAME.test(folded) && !isGivenName(folded);

/** A name in one line from its parts; `''` where none is known. */
export function joinName({ surname, givenName, patronymic }: NameParts, surnameFirst: boolean): string {
  const called = [givenName, patronymic];
  const parts = surnameFirst ? [surname, ...called] : [...called, surname];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** Whether a name in one line begins with its surname, and goes on. */
export const beginsWithSurname = (name: string, { surname }: NameParts): boolean =>
  surname !== null && name.startsWith(`${surname} `);

type Named = { readonly name: string } & NameParts;
type NamePatch = { readonly [K in keyof Named]?: Named[K] | undefined };

/**
 * What a change of a name or of its parts makes of the others: a new name is split, new parts are put together in
 * the order the name has. `before` is null for somebody new. What does not change is left out.
 */
export function followName(patch: NamePatch, before: Named | null): Partial<Named> {
  const { name, surname, givenName, patronymic } = patch;
  if (surname === undefined && givenName === undefined && patronymic === undefined)
    return name === undefined || name === before?.name ? {} : { name, ...splitName(name) };
  const old = before ?? { ...unknownParts, name: name ?? '' };
  const parts: NameParts = {
    surname: surname === undefined ? old.surname : surname,
    givenName: givenName === undefined ? old.givenName : givenName,
    patronymic: patronymic === undefined ? old.patronymic : patronymic,
  };
  const shown = name ?? old.name;
  const surnameFirst = beginsWithSurname(shown, parts) || beginsWithSurname(shown, old);
  return { ...parts, name: joinName(parts, surnameFirst) || shown };
}
