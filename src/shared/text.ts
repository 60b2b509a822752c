/**
 * Text as search sees it: lower case, ё as е, typographic quotes and dashes folded, everything that is neither
 * letter nor digit as one space. SQLite's own `lower()` and tokenizers do not know Cyrillic well enough.
 */
export function searchable(text: string): string {
  const isCommon = COMMON.test(text);
  const folded = (isCommon ? text : text.normalize('NFKC')).toLowerCase().replaceAll('ё', 'е');
  return folded.replace(isCommon ? BETWEEN_COMMON_WORDS : BETWEEN_WORDS, ' ').trim();
}

const BETWEEN_WORDS = /[^\p{L}\p{N}@.+_-]+/gu;
/** Most texts hold nothing else: NFKC leaves it as it is, and its letters can be told apart three times as fast. */
const COMMON = /^[ -~А-Яа-яЁё«»–—]*$/;
const BETWEEN_COMMON_WORDS = /[^0-9a-zа-я@.+_-]+/g;

const LEGAL_FORMS =
  /(?<![\p{L}\p{N}])(ооо|зао|оао|пао|нпао|ао|ип|тоо|чуп|оду|одо|гуп|муп|фгуп|нко|ано|пк|кфх|гк|тд|ltd|llc|inc|corp|co|gmbh|ag|s\.?a\.?r?\.?l?|plc|bv|b\.v|oy|ab|as|kg|llp|limited|incorporated|corporation|company|общество с ограниченной ответственностью|акционерное общество|публичное акционерное общество|закрытое акционерное общество|открытое акционерное общество|индивидуальный предприниматель|торговый дом|группа компаний)(?![\p{L}\p{N}])\.?/gu;

/**
 * The key under which two spellings of one company meet: searchable text without legal form, quotes and
 * punctuation. A name that is nothing but a legal form keeps it.
 */
export const nameKey = (name: string): string => bareName(searchable(name));

/** As {@link nameKey}, of a name that is searchable text already. */
export function bareName(name: string): string {
  const plain = name.replace(/[@.+_-]+/gu, ' ');
  const bare = plain.replace(LEGAL_FORMS, ' ').replace(/\s+/gu, ' ').trim();
  return bare === '' ? plain.replace(/\s+/gu, ' ').trim() : bare;
}

/** The legal form a name carries, as written in search text: «ООО «Ромашка»» has `ооо`; `''` where there is none. */
export const legalForm = (name: string): string =>
  (
    searchable(name)
      .replace(/[@.+_-]+/gu, ' ')
      .match(LEGAL_FORMS)?.[0] ?? ''
  )
    .replaceAll('.', '')
    .trim();

/** Digits alone: `+7 (495) 1-2` gives `749512`. */
export const digitsOf = (text: string): string => text.replace(/\D+/gu, '');

/** Cuts to at most `length` UTF-16 units, never through a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
