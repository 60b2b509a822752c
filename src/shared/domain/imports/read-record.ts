import { legalForm } from '../../text.ts';
import type { LossReason, Status, Tier } from '../clients/status.ts';
import { taxIdValid } from '../clients/tax-id.ts';
import type { Category } from '../loyalty/loyalty.ts';
import type { Motive } from '../motives/motives.ts';
import { plainWords } from './cell.ts';
import type { ColumnMapping } from './fields.ts';
import { type Cell, cellText, isEmpty, type ProblemCode } from './read-cell.ts';
import type { ColumnReader, Money, Understood } from './read-column.ts';

/** What becomes of a value with a problem: its row stays out, it is left out, it is cut, or it comes in as it is. */
export const problemOutcomes = ['rowRefused', 'leftOut', 'cut', 'kept'] as const;
export type ProblemOutcome = (typeof problemOutcomes)[number];

export interface CellProblem {
  /** Index of the column; −1 when the row as a whole is meant. */
  readonly column: number;
  readonly value: string;
  readonly problem: ProblemCode;
  readonly outcome: ProblemOutcome;
}

export interface ImportedPerson {
  readonly name: string;
  readonly position: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly birthday: string | null;
}

/** One row of somebody's list of clients, as far as it can be understood; null where it says nothing. */
export interface ClientRecord {
  readonly name: string;
  readonly legalName: string | null;
  readonly taxId: string | null;
  readonly kpp: string | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly address: string | null;
  readonly industry: string | null;
  readonly tier: Tier | null;
  readonly manager: string | null;
  readonly since: string | null;
  readonly source: string | null;
  readonly website: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly status: Status | null;
  readonly lossReason: LossReason | null;
  readonly competitors: readonly string[];
  readonly shareOfWallet: number | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly category: Category | null;
  readonly categoryReason: string | null;
  readonly primaryMotive: Motive | null;
  readonly motives: readonly Motive[];
  readonly custom: Readonly<Record<string, string | number>>;
  readonly person: ImportedPerson | null;
}

export interface PurchaseRecord {
  readonly client: string;
  readonly clientTaxId: string | null;
  readonly date: string;
  readonly amount: Money | null;
  readonly currency: string | null;
  readonly orderNumber: string | null;
  readonly deliveryPromised: string | null;
  readonly deliveryMade: string | null;
  readonly dueOn: string | null;
  readonly paidOn: string | null;
  readonly note: string | null;
}

/** What came of one row: a record, or none when the row cannot come in. */
export interface ReadRow<R> {
  readonly row: number;
  readonly record: R | null;
  readonly problems: readonly CellProblem[];
}

/** The longest value that is quoted, in UTF-16 units. */
const LONGEST_QUOTE = 200;

interface Values {
  one(field: string): string | null;
  many(field: string): string[];
  joined(field: string, separator: string): string | null;
  number(field: string): number | null;
  money(field: string): Money | null;
  custom(): Record<string, string | number>;
}

/** Reads every mapped cell of a row, several columns of one field put together in their order. */
function readCells(
  cells: readonly Cell[],
  mapping: ColumnMapping,
  readers: readonly (ColumnReader | null)[],
  required: ReadonlySet<string>,
): { values: Values; problems: CellProblem[] } {
  const byField = new Map<string, Understood[]>();
  const problems: CellProblem[] = [];
  mapping.forEach((field, column) => {
    const reader = readers[column];
    if (field === null || !reader) return;
    const cell = cells[column] ?? null;
    const { value, problem } = reader.read(cell);
    if (problem !== null)
      problems.push({
        column,
        value: cellText(cell).slice(0, LONGEST_QUOTE),
        problem,
        outcome: value !== null ? 'cut' : required.has(field) ? 'rowRefused' : 'leftOut',
      });
    if (value === null) return;
    const known = byField.get(field);
    if (known) known.push(value);
    else byField.set(field, [value]);
  });
  const texts = (field: string) =>
    (byField.get(field) ?? []).flatMap((value) =>
      typeof value === 'object' ? [...(value as readonly string[])] : [String(value)],
    );
  return {
    problems,
    values: {
      one: (field) => texts(field)[0] ?? null,
      many: (field) => [...new Set(texts(field))],
      joined: (field, separator) => {
        const all = [...new Set(texts(field))];
        return all.length === 0 ? null : all.join(separator);
      },
      number: (field) => {
        const value = byField.get(field)?.[0];
        return typeof value === 'number' ? value : null;
      },
      money: (field) => {
        const value = byField.get(field)?.[0];
        return typeof value === 'object' && value !== null && 'minor' in value ? value : null;
      },
      custom: () => {
        const custom: Record<string, string | number> = {};
        for (const [field, [value]] of byField) {
          if (field.startsWith('custom:') && (typeof value === 'string' || typeof value === 'number'))
            custom[field.slice('custom:'.length)] = value;
        }
        return custom;
      },
    },
  };
}

const CLIENT_REQUIRED = new Set(['name']);
const PURCHASE_REQUIRED = new Set(['client', 'date']);

/** A row of a list of clients. A person without a company is the client: private buyers stand so in exports. */
export function readClientRow(
  row: number,
  cells: readonly Cell[],
  mapping: ColumnMapping,
  readers: readonly (ColumnReader | null)[],
): ReadRow<ClientRecord> {
  const { values, problems } = readCells(cells, mapping, readers, CLIENT_REQUIRED);
  const called = values.one('contactName') ?? fullName(values);
  const company = values.one('name') ?? values.one('legalName');
  // Lists of people call a company by its name in the same column.
  const isCompany = company === null && called !== null && isCompanyName(called);
  const personName = isCompany ? null : called;
  const phones = isCompany ? [] : values.many('contactPhone');
  const emails = isCompany ? [] : values.many('contactEmail');
  const name = company ?? called ?? emails[0] ?? values.one('email');
  if (name === null || isTotals(cells)) return refusal(row, cells, problems);
  const motives = values.many('motives') as Motive[];
  const primaryMotive = (values.one('primaryMotive') as Motive | null) ?? null;
  const status = values.one('status') as Status | null;
  const lossReason = values.one('lossReason') as LossReason | null;
  const taxId = values.one('taxId');
  const country = values.one('country');
  return {
    row,
    problems: [...problems, ...doubtfulInn(mapping.indexOf('taxId'), taxId, country)],
    record: {
      name,
      legalName: values.one('legalName'),
      taxId,
      kpp: values.one('kpp'),
      country,
      city: values.one('city'),
      address: values.joined('address', ', '),
      industry: values.one('industry'),
      tier: values.one('tier') as Tier | null,
      manager: values.one('manager'),
      since: values.one('since'),
      source: values.one('source'),
      website: values.one('website'),
      phones: [...values.many('phone'), ...(isCompany ? values.many('contactPhone') : [])].slice(0, 50),
      emails: [...values.many('email'), ...(isCompany ? values.many('contactEmail') : [])].slice(0, 50),
      status: lossReason !== null && status === null ? 'lost' : status,
      lossReason: status === null || status === 'lost' ? lossReason : null,
      competitors: values.many('competitors').slice(0, 50),
      shareOfWallet: values.number('shareOfWallet'),
      tags: values.many('tags').slice(0, 50),
      note: values.joined('note', '\n'),
      category: values.one('category') as Category | null,
      categoryReason: values.one('categoryReason'),
      primaryMotive,
      motives:
        primaryMotive === null || motives.includes(primaryMotive) ? motives : [primaryMotive, ...motives],
      custom: values.custom(),
      person:
        personName === null && phones.length === 0 && emails.length === 0
          ? null
          : {
              name: (personName ?? emails[0] ?? phones[0] ?? name).slice(0, 300),
              position: values.one('contactPosition'),
              phones: phones.slice(0, 20),
              emails: emails.slice(0, 20),
              birthday: values.one('contactBirthday'),
            },
    },
  };
}

function fullName(values: Values): string | null {
  const parts = ['contactLastName', 'contactFirstName', 'contactMiddleName'].map((field) =>
    values.one(field),
  );
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.join(' ');
}

export function readPurchaseRow(
  row: number,
  cells: readonly Cell[],
  mapping: ColumnMapping,
  readers: readonly (ColumnReader | null)[],
): ReadRow<PurchaseRecord> {
  const { values, problems } = readCells(cells, mapping, readers, PURCHASE_REQUIRED);
  const client = values.one('client') ?? values.one('clientTaxId');
  const date = values.one('date');
  if (client === null || date === null) return refusal(row, cells, problems);
  const clientTaxId = values.one('clientTaxId');
  return {
    row,
    problems: [...problems, ...doubtfulInn(mapping.indexOf('clientTaxId'), clientTaxId, null)],
    record: {
      client,
      clientTaxId,
      date,
      amount: values.money('amount'),
      currency: values.one('currency'),
      orderNumber: values.one('orderNumber'),
      deliveryPromised: values.one('deliveryPromised'),
      deliveryMade: values.one('deliveryMade'),
      dueOn: values.one('dueOn'),
      paidOn: values.one('paidOn'),
      note: values.joined('note', '\n'),
    },
  };
}

/** A tax number whose check digits do not hold is kept, and told: somebody mistyped it. */
function doubtfulInn(column: number, taxId: string | null, country: string | null): CellProblem[] {
  if (taxId === null || taxIdValid(taxId, country) !== false) return [];
  return [{ column, value: taxId, problem: 'innChecksum', outcome: 'kept' }];
}

/** A company carries its legal form; a sole trader (ИП) is a person. */
const isCompanyName = (name: string): boolean => !['', 'ип'].includes(legalForm(name));

const TOTAL = /^(?:общий итог|итого?|всего|(?:grand |sub)?total)(?: (?:\d|по |за |for |of ).*)?$/;
/** A number, or an amount with its currency. */
const FIGURE = /^[^\p{L}]*\p{L}{0,4}[^\p{L}]*$/u;

/** Whether a row adds up those above it: it says so, and holds nothing else but figures. */
function isTotals(cells: readonly Cell[]): boolean {
  const said = cells.filter((cell) => !isEmpty(cell)).map(cellText);
  const labels = said.filter((text) => TOTAL.test(plainWords(text)));
  return labels.length > 0 && said.every((text) => labels.includes(text) || FIGURE.test(text));
}

/** How many cells of a row that stays out are quoted, so that it can be found in the file. */
const QUOTED_CELLS = 4;

function refusal(row: number, cells: readonly Cell[], problems: CellProblem[]): ReadRow<never> {
  const said = cells.filter((cell) => !isEmpty(cell)).map(cellText);
  const whole = (problem: ProblemCode): CellProblem => ({
    column: -1,
    value: said.slice(0, QUOTED_CELLS).join(' · ').slice(0, LONGEST_QUOTE),
    problem,
    outcome: 'rowRefused',
  });
  if (isTotals(cells)) return { row, record: null, problems: [whole('totals')] };
  const isTold = problems.some(({ outcome }) => outcome === 'rowRefused');
  return { row, record: null, problems: isTold ? problems : [...problems, whole('required')] };
}
