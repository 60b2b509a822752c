import type { DuplicateWay } from '../../../shared/contract/imports.ts';
import type { PurchaseRecord } from '../../../shared/domain/imports/read-record.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { insertClient } from '../../features/clients/clients.repository.ts';
import { purchaseKind } from '../../features/purchases/purchases.repository.ts';
import { toRecordRow } from '../../features/records/record-kind.ts';
import { askedOfPurchase } from './asked.ts';
import { ClientRecogniser } from './recognise-client.ts';

/**
 * Finds purchases that are recorded already. The same order number, day and amount may stand in a list twice for
 * two lines of an order, so the second is known only if two were recorded before.
 */
export class KnownPurchases {
  readonly #sql: Reader;
  readonly #seen = new Map<string, number>();
  readonly #before: string;

  /** @param before only purchases with a smaller id count: those that this import adds do not. */
  constructor(sql: Reader, before: string) {
    this.#sql = sql;
    this.#before = before;
  }

  find(clientId: string, record: PurchaseRecord): string | null {
    const amount = record.amount?.minor ?? null;
    const key = JSON.stringify([clientId, record.orderNumber, record.date, amount]);
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return (
      this.#sql.value<string>(
        `SELECT id FROM purchase WHERE client_id = ? AND date = ? AND order_number IS ? AND amount IS ? AND id < ?
         ORDER BY id LIMIT 1 OFFSET ?`,
        [clientId, record.date, record.orderNumber, amount, this.#before, nth],
      ) ?? null
    );
  }
}

export interface PurchaseImportContext {
  readonly write: Writer;
  readonly newId: () => string;
  readonly now: number;
  readonly currency: string;
}

/** Brings rows of a purchase list in; a client that is not known is added under the name the list gives. */
export class PurchaseImport {
  readonly #context: PurchaseImportContext;
  readonly #recogniser: ClientRecogniser;
  readonly #known: KnownPurchases;
  readonly #clients = new Map<string, string>();
  clients = 0;

  constructor(context: PurchaseImportContext) {
    this.#context = context;
    this.#recogniser = new ClientRecogniser(context.write);
    this.#known = new KnownPurchases(context.write, context.newId());
  }

  /** @param own what somebody decided about this row's client: the likely one (`update`), another, or to skip it. */
  take(
    record: PurchaseRecord,
    own: DuplicateWay | undefined,
  ): 'created' | 'updated' | 'unchanged' | 'skipped' {
    if (own === 'skip') return 'skipped';
    const { write, newId, currency } = this.#context;
    const clientId = this.#client(record, own);
    const row = toRecordRow(purchaseKind, {
      date: record.date,
      amount: record.amount?.minor ?? null,
      currency: record.amount?.currency ?? validCurrency(record.currency) ?? currency,
      orderNumber: record.orderNumber,
      deliveryPromised: record.deliveryPromised,
      deliveryMade: record.deliveryMade,
      dueOn: record.dueOn,
      paidOn: record.paidOn,
      note: record.note,
    });
    const known = this.#known.find(clientId, record);
    if (known === null) {
      write.insert('purchase', { ...row, id: newId(), client_id: clientId });
      return 'created';
    }
    const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
    return write.update('purchase', known, said) ? 'updated' : 'unchanged';
  }

  /** The client, if it is certain: money must not land on a namesake, unless somebody said that it is the one. */
  #client(record: PurchaseRecord, own: DuplicateWay | undefined): string {
    const { write, newId, now } = this.#context;
    const key = `${record.clientTaxId ?? ''}\n${record.client}`;
    const remembered = this.#clients.get(key);
    if (remembered !== undefined) return remembered;
    const asked = askedOfPurchase(record);
    const known = this.#recogniser.find(asked, own !== undefined);
    let id = known?.id;
    if (id === undefined || (known?.isCertain !== true && own !== 'update')) {
      id = newId();
      insertClient(write, id, { name: record.client, taxId: record.clientTaxId }, now);
      this.clients += 1;
    }
    // Other spellings of the name follow the row that came first.
    if (known?.isCertain !== true) this.#recogniser.note(asked, id);
    this.#clients.set(key, id);
    return id;
  }
}

const validCurrency = (text: string | null): string | null =>
  text !== null && /^[A-Z]{3}$/.test(text) ? text : null;
