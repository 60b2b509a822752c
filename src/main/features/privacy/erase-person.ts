import { createScrubber } from '../../../shared/domain/privacy/person-words.ts';
import type { Eraser } from '../../db/eraser.ts';
import { pointers } from '../../db/referrers.ts';
import type { Reader, Row } from '../../db/statements.ts';
import type { Table } from '../../db/tables.ts';
import { phoneDigits } from '../clients/client-keys.ts';
import { type Person, type Written, writtenAbout } from './person.ts';

const MOST_EXCERPTS = 6;
const AROUND = 40;

export interface Counted {
  readonly table: string;
  readonly count: number;
}

type Scrub = (text: string) => string | null;

const scrubberOf = (person: Person, word: string): Scrub =>
  createScrubber(person.traces, person.others, word);

/** Records that point to the person, by table. */
export function linkedTo(sql: Reader, { entries }: Person): Counted[] {
  return tally(
    pointers(sql)
      .filter(({ to, column }) => to === 'contact' && column !== 'previous_id')
      .flatMap(({ table, column }) =>
        sql
          .column<string>(`SELECT id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, [
            JSON.stringify(entries),
          ])
          .map(() => table),
      ),
  );
}

/** Where the person is mentioned in words, with a few excerpts of them. */
export function mentionsOf(sql: Reader, person: Person): { mentioned: Counted[]; excerpts: string[] } {
  const mark = '\u0000';
  const scrub = scrubberOf(person, mark);
  const found: Table[] = [];
  const excerpts: string[] = [];
  for (const written of writtenAbout(sql, person.clients)) {
    const patch = scrubbed(written, scrub, person);
    if (patch === null) continue;
    found.push(written.table);
    for (const [column, value] of Object.entries(patch)) {
      const text = written.words[column] ?? '';
      const at = Math.max(0, value.indexOf(mark));
      const start = Math.max(0, at - AROUND);
      const end = at + AROUND * 2;
      if (excerpts.length < MOST_EXCERPTS && !text.startsWith('['))
        excerpts.push(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`);
    }
  }
  return { mentioned: tally(found), excerpts };
}

/** Erases a person and every mention of them; answers how many places were written anew. */
export function erasePerson(eraser: Eraser, person: Person, word: string): number {
  const scrub = scrubberOf(person, word);
  let rewritten = eraser.rewrite(person.clients, scrub);
  for (const written of writtenAbout(eraser, person.clients)) {
    const patch = scrubbed(written, scrub, person);
    if (patch === null) continue;
    eraser.change(written.table, written.id, patch);
    rewritten += 1;
  }
  for (const id of person.entries) eraser.erase('contact', id);
  return rewritten;
}

/** What of a record changes; null where the person is not found in it. A list loses the person’s phones and e-mails. */
function scrubbed({ table, words }: Written, scrub: Scrub, person: Person): Record<string, string> | null {
  const patch: Row & Record<string, string> = {};
  for (const [column, text] of Object.entries(words)) {
    const isList = table === 'client' && (column === 'phones' || column === 'emails');
    const renewed = isList ? withoutPerson(text, person) : scrub(text);
    if (renewed !== null) patch[column] = renewed;
  }
  return Object.keys(patch).length === 0 ? null : patch;
}

function withoutPerson(json: string, { traces }: Person): string | null {
  const list = JSON.parse(json) as string[];
  const phones = new Set(traces.phones.map(phoneDigits));
  const emails = new Set(traces.emails.map((email) => email.toLowerCase()));
  const kept = list.filter((each) => !phones.has(phoneDigits(each)) && !emails.has(each.toLowerCase()));
  return kept.length === list.length ? null : JSON.stringify(kept);
}

function tally(found: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const table of found) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => ({ table, count }));
}
