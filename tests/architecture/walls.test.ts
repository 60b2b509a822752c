import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesBelow, breachesOf } from './walls.ts';

const root = join(import.meta.dirname, '../..');

describe('the walls', () => {
  it('stand', () => {
    expect(breachesBelow(root)).toEqual([]);
  });

  it.each([
    ['src/shared/time.ts', `import { readFileSync } from 'node:fs';`],
    ['src/shared/domain/clients/inn.ts', `import type { Row } from '../../../main/db/statements.ts';`],
    ['src/main/core.ts', `import { useRead } from '../renderer/lib/api.ts';`],
    ['src/renderer/lib/api.ts', `export { openCore } from '../../main/core.ts';`],
    ['src/main/core.ts', `const { app } = await import('electron');`],
    ['src/main/features/clients/list.ts', `import Database from 'better-sqlite3';`],
    ['src/renderer/features/clients/page.tsx', `import { Card } from '../client-card/card.tsx';`],
    [
      'src/main/features/views/views.repository.ts',
      `import { createClientHandlers } from '../clients/clients.handlers.ts';`,
    ],
    ['src/renderer/components/states.tsx', `import { Page } from '../features/clients/page.tsx';`],
  ])('catch a breach in %s: %s', (file, source) => {
    expect(breachesOf(file, source)).toHaveLength(1);
  });

  it.each([
    ['src/shared/time.ts', `import { z } from 'zod';`],
    ['src/main/hosts/electron/main.ts', `import { app } from 'electron';`],
    ['src/main/db/open-database.ts', `import type { Database } from 'better-sqlite3';`],
    ['src/renderer/features/clients/page.tsx', `import { Row } from './row.tsx';`],
  ])('let pass what may: %s: %s', (file, source) => {
    expect(breachesOf(file, source)).toEqual([]);
  });
});
