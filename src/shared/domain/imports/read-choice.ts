import { type LossReason, type Status, type Tier } from '../clients/status.ts';
import type { Category } from '../loyalty/loyalty.ts';
import type { Motive } from '../motives/motives.ts';
import {
  type Cell,
  cellText,
  isEmpty,
  type ProblemCode,
  plainWords,
  type ReadResult,
  refused,
  understood,
} from './cell.ts';

type Wordings<Id extends string> = readonly (readonly [Id, RegExp])[];

/** How a column ranks its clients: with А Б В the letter В is the third, otherwise a look-alike of B. */
export type TierScheme = 'latin' | 'cyrillic';

const TIERS: Record<string, Tier> = {
  a: 'A',
  а: 'A',
  '1': 'A',
  i: 'A',
  vip: 'A',
  вип: 'A',
  gold: 'A',
  ключевой: 'A',
  key: 'A',
  b: 'B',
  в: 'B',
  б: 'B',
  '2': 'B',
  ii: 'B',
  silver: 'B',
  c: 'C',
  с: 'C',
  '3': 'C',
  iii: 'C',
  bronze: 'C',
};

/** The first that fits wins: what is not active is named before what is. */
const STATUSES: Wordings<Status> = [
  [
    'lost',
    / (потерян|ушел|ушла|ушли|отток|отвал|бывш|расторг|недейств|не действ|lost|churn|former|ex client|ex customer|gone)/,
  ],
  [
    'dormant',
    / (спящ|неактив|не актив|пассив|заморо|на паузе|пауза|dormant|inactive|not active|sleep|on hold|paused|idle|нет$|no$|false$)/,
  ],
  ['prospect', / (потенц|перспектив|лид$|лид |лиды|prospect|potential|lead$|lead |target)/],
  [
    'active',
    / (актив|действ|постоян|текущ|клиент|заказчик|покупател|active|current|customer|client|existing|да$|yes$|true$)/,
  ],
];

const LOSS_REASONS: Wordings<LossReason> = [
  [
    'no_visible_reason',
    / (без видим|без причин|нет видим|причин[аы] неизв|неизвест|неясн|no visible|no apparent|no reason|unknown)/,
  ],
  ['drifted_parallel', / (паралл|drift|in parallel)/],
  ['competitive', / (конкур|цен[аыеу] |цен[аыеу]$|дорого|competit|price)/],
  [
    'quality_or_delays',
    / (качеств|брак|срыв|срок|поздн|опозда|задерж|просроч|quality|late |late$|delay|defect)/,
  ],
  [
    'indifferent_treatment',
    / (равнодуш|безразл|отношени|невниман|обслужив|indifferen|treatment|attitude|neglect|inattent)/,
  ],
];

const CATEGORIES: Wordings<Category> = [
  ['committed', / (приверж|commit|advocate)/],
  ['faithful', / (верн|faithful)/],
  ['switcher', / (и нашим|нашим и|перебежч|переключ|switcher|both sides)/],
  ['blackmailer', / (шантаж|blackmail)/],
  ['pragmatist', / (прагмат|pragmat)/],
  ['hostage', / (залож|hostage)/],
];

const MOTIVES: Wordings<Motive> = [
  ['benefit', / (выгод|эконом|дешев|скидк|низк\S* цен|цена$|цены$|benefit|saving|cheap|price|discount)/],
  ['novelty', / (новизн|новинк|novel)/],
  ['convenience', / (удобств|удобн|комфорт|convenien|comfort)/],
  ['prestige', / (престиж|гордост|индивидуальн|имидж|prestige|pride|individual)/],
  ['attachment', / (привязан|attach)/],
  ['safety', / (безопас|спокойств|уверенн|надежн|safe|peace of mind|confiden|reliab)/],
  [
    'no_alternative',
    / (нет альт|нет выбор|безальт|отсутствие альт|без альт|no altern|no choice|монопол|monopol)/,
  ],
  [
    'advertised_interest',
    / (реклам|поддерживаемый рекл|начальн\S* интерес|advert|initial interest|strong initial)/,
  ],
  ['supplier_outage', / (перебо|временн|outage|temporar|supplier outage)/],
  [
    'uninformed',
    / (недостат\S* информ|мало информ|неосведом|не знает|uninform|unaware|too little inform|little inform)/,
  ],
];

/** Reads A, B or C from a letter of either alphabet, a rank 1–3 or a word. */
export function readTier(cell: Cell, scheme: TierScheme = 'latin'): ReadResult<Tier | null> {
  if (isEmpty(cell)) return understood(null);
  const word = tierWord(cell);
  if (scheme === 'cyrillic' && word === 'в') return understood('C');
  const tier = Object.hasOwn(TIERS, word) ? TIERS[word] : undefined;
  return tier ? understood(tier) : refused('tier');
}

/** Whether a column of tiers runs А, Б, В. */
export const guessTierScheme = (cells: readonly Cell[]): TierScheme =>
  cells.some((cell) => tierWord(cell) === 'б') ? 'cyrillic' : 'latin';

const tierWord = (cell: Cell): string =>
  plainWords(cellText(cell))
    .split(' ')
    .filter(
      (word) =>
        !/^(категори|класс|групп|tier|class|group|клиент|customer|client|grade|уров|level)/.test(word),
    )
    .join(' ');

/** Reads whether the client buys, sleeps, is lost or is still to be won. */
export function readStatus(cell: Cell): ReadResult<Status | null> {
  if (isEmpty(cell)) return understood(null);
  const words = padded(cellText(cell));
  const found = STATUSES.find(([, wording]) => wording.test(words));
  return found ? understood(found[0]) : refused('status');
}

/** Reads why a client was lost. */
export const readLossReason = (cell: Cell): ReadResult<LossReason | null> =>
  readOne(cell, LOSS_REASONS, 'lossReason');

/** Reads the category of loyalty. */
export const readCategory = (cell: Cell): ReadResult<Category | null> =>
  readOne(cell, CATEGORIES, 'category');

/** Reads one motive. */
export const readMotive = (cell: Cell): ReadResult<Motive | null> => readOne(cell, MOTIVES, 'motive');

/** Reads all motives that a cell lists; one that is not understood refuses the cell. */
export function readMotives(cell: Cell): ReadResult<Motive[]> {
  if (isEmpty(cell)) return understood([]);
  const found = new Set<Motive>();
  for (const part of withoutRemarks(cellText(cell)).split(/[,;/|\n+]+/)) {
    const motive = readMotive(part);
    if (!motive.ok) return motive;
    if (motive.value !== null) found.add(motive.value);
  }
  return understood([...found]);
}

/** The one id whose wording fits; text that fits several says nothing certain. */
function readOne<Id extends string>(
  cell: Cell,
  wordings: Wordings<Id>,
  code: ProblemCode,
): ReadResult<Id | null> {
  if (isEmpty(cell)) return understood(null);
  const text = cellText(cell);
  const byId = wordings.find(([id]) => id === text.toLowerCase());
  if (byId) return understood(byId[0]);
  const words = padded(withoutRemarks(text));
  const fitting = wordings.filter(([, wording]) => wording.test(words));
  return fitting.length === 1 && fitting[0] ? understood(fitting[0][0]) : refused(code);
}

/** Without what stands in brackets, which explains the name and may mention others. */
const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)/g, ' ').trim() || text;
const padded = (text: string): string => ` ${plainWords(text)}`;
