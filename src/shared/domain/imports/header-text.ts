/** Whose data a header says it is: "Телефон (контакт)", "Person - Phone", "Название компании". */
export type Scope = 'person' | 'company' | null;

export interface HeaderText {
  /** Words in small letters, one space apart, without numbering and punctuation. */
  readonly words: string;
  /** The same without the words that name the scope. */
  readonly base: string;
  readonly scope: Scope;
}

const PERSON_WORDS = new Set('контакт контакта контактного лица person contact лпр'.split(' '));
const COMPANY_WORDS = new Set(
  'компания компании организация организации фирма фирмы предприятия клиента контрагента покупателя заказчика юрлица company organization organisation account business customer client billing corporate'.split(
    ' ',
  ),
);

const LONGEST_HEADER = 200;

/** Takes a header apart, so that "E-mail 1 - Value", "e_mail" and "Email*" meet. */
export function headerText(header: string): HeaderText {
  const words = header
    .slice(0, LONGEST_HEADER)
    .replace(/№/g, ' номер ')
    .replace(/#/g, /\p{Script=Cyrillic}/u.test(header) ? ' номер ' : ' number ')
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<!\p{L})e mails?(?!\p{L})|(?<!\p{L})emails(?!\p{L})|(?<!\p{L})мейл(?!\p{L})/gu, 'email')
    .replace(/(?<!\p{L})эл почта(?!\p{L})/gu, 'электронная почта')
    .replace(/(?<!\p{L})тел(?!\p{L})/gu, 'телефон')
    .replace(/(?<!\p{L})моб(?!\p{L})/gu, 'мобильный')
    .replace(/\s+/g, ' ')
    .trim();
  const all = words.split(' ');
  const of = (scope: ReadonlySet<string>) => all.some((word) => scope.has(word));
  // A contact's company and a company's contact both name the two; the words alone do not say whose it is.
  const scope = of(PERSON_WORDS) === of(COMPANY_WORDS) ? null : of(PERSON_WORDS) ? 'person' : 'company';
  const base = all.filter((word) => !PERSON_WORDS.has(word) && !COMPANY_WORDS.has(word)).join(' ');
  return { words, base, scope };
}
