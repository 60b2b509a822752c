import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';

/** What the reader of the file did or saw, as a sentence. */
export function noteText(t: Translate, { code, params }: ImportPreview['notes'][number]): string {
  const count = Number(params['count'] ?? 0);
  switch (code) {
    case 'ragged':
      return t('imports.note.ragged', { count, firstRow: params['firstRow'] });
    case 'truncated-cell':
      return t('imports.note.truncated', { count, limit: params['limit'] });
    case 'title-rows-skipped':
      return t('imports.note.titleRows', { count });
    case 'empty-rows-dropped':
      return t('imports.note.emptyRows', { count });
    case 'encoding-unsure':
      return t('imports.note.encodingUnsure');
    case 'extra-sheets':
      return t('imports.note.extraSheets', { count });
    default:
      return code;
  }
}
