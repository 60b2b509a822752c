import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestProfile, type TestProfile } from '../../src/main/testing/test-profile.ts';
import { AppError } from '../../src/shared/contract/errors.ts';
import { describeShared } from '../shared-data.ts';

/**
 * Every real file comes in, or says precisely why it does not: refused as a whole by a code, or row by row. A file
 * whose table is no list of clients is told to have no name column; it comes in once somebody says which one it is.
 */
const asTheyAre: Record<string, { created?: number; purchases?: number; refused?: number }> = {
  '1c_orders_cp1251_semicolon.csv': { created: 2, purchases: 3, refused: 1 },
  'amocrm_contacts_cp1251_semicolon.csv': { created: 2 },
  'amocrm_deals_utf8.csv': { created: 1, purchases: 1, refused: 1 },
  'bitrix24_leads_bom_semicolon.csv': { created: 2 },
  'excel_unicode_text_utf16.txt': { created: 2, purchases: 2 },
  'google_contacts_current.csv': { created: 1 },
  'hubspot_contacts.csv': { created: 3, refused: 1 },
  'outlook_com_utf8.csv': { created: 1 },
  'pipedrive_import_sample.csv': { created: 1 },
  'quickbooks_invoice_list.csv': { created: 3, purchases: 3, refused: 1 },
  'zoho_deals.csv': { created: 2, purchases: 2, refused: 1 },
};

const orders: Record<string, { created: number; purchases: number }> = {
  'online_retail.csv': { created: 2610, purchases: 12_627 },
  'cdnow.csv': { created: 14_018, purchases: 40_991 },
  'grocery_elog.csv': { created: 871, purchases: 5970 },
  'scms.csv': { created: 66, purchases: 2977 },
  'ibm_receivables.csv': { created: 67, purchases: 1667 },
};

interface Outcome {
  code: string | null;
  result: Record<string, string | number | null>;
}

async function bring(profile: TestProfile, path: string, nameColumn?: number): Promise<Outcome> {
  try {
    const preview = await profile.call('imports.open', { file: path, fileName: basename(path) });
    if (nameColumn !== undefined)
      await profile.call('imports.configure', {
        id: preview.id,
        kind: 'clients',
        mapping: preview.columns.map((_, i) => (i === nameColumn ? 'name' : null)),
      });
    const { jobId } = await profile.call('imports.apply', { id: preview.id, duplicates: 'update', rows: [] });
    const job = await profile.job(jobId);
    return { code: job.error?.code ?? null, result: job.result };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, result: {} };
  }
}

async function inFreshProfile<T>(work: (profile: TestProfile) => Promise<T>): Promise<T> {
  const profile = await openTestProfile();
  try {
    return await work(profile);
  } finally {
    await profile.close();
  }
}

describeShared('real files', (folder) => {
  const files = (below: string) =>
    readdirSync(join(folder, 'imports', below)).map((name) => join(folder, 'imports', below, name));

  it.each(Object.entries(asTheyAre))('%s comes in as it is', async (name, expected) => {
    const { code, result } = await inFreshProfile((profile) =>
      bring(profile, join(folder, 'imports/constructed', name)),
    );
    expect({ code, ...result }).toMatchObject({ code: null, refused: 0, purchases: 0, ...expected });
  });

  it('a list of deals that names no client says so', async () => {
    expect(
      (
        await inFreshProfile((profile) =>
          bring(profile, join(folder, 'imports/constructed/hubspot_deals.csv')),
        )
      ).code,
    ).toBe('IMPORT_NO_KEY');
  });

  it.each(files('vcard'))('card %s comes in', async (path) => {
    const { code, result } = await inFreshProfile((profile) => bring(profile, path));
    expect({ code, refused: result['refused'] }).toEqual({ code: null, refused: 0 });
    expect(Number(result['created'])).toBeGreaterThan(0);
  });

  it.each([...files('messy_tables'), ...files('messy_xlsx')])(
    'table %s comes in by some column, or is refused',
    async (path) => {
      const { code, result } = await inFreshProfile((profile) => bring(profile, path, 0));
      if (basename(path) === 'libreoffice.xlsx') expect(code).toBe('FILE_NO_TABLE');
      else expect(code).toBeNull();
      expect(
        Object.values(result).every((value) => value === null || typeof value === 'string' || value >= 0),
      ).toBe(true);
    },
  );

  it.each(Object.entries(orders))(
    'every order of %s comes in',
    { timeout: 60_000 },
    async (name, expected) => {
      const { code, result } = await inFreshProfile((profile) =>
        bring(profile, join(folder, 'orders', name)),
      );
      expect({ code, ...result }).toMatchObject({ code: null, refused: 0, ...expected });
    },
  );
});

describe('the harness', () => {
  let scratch = '';
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'fealty-real-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('sees a file that does not come in', async () => {
    expect((await inFreshProfile((profile) => bring(profile, join(scratch, 'missing.csv')))).code).toBe(
      'FILE_NOT_FOUND',
    );
  });
});
