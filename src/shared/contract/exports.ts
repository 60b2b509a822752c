import { z } from 'zod';
import { column, listQuery, selection } from './clients.ts';
import { control } from './procedure.ts';
import { id } from './values.ts';

export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportsContract = {
  'exports.start': control(
    'Writes the list as it stands into a spreadsheet; the job ends with `file`, a name to fetch it by.',
    z.strictObject({
      query: listQuery,
      columns: z
        .array(z.strictObject({ id: column, width: z.number().int().min(20).max(2000) }))
        .min(1)
        .max(100),
      format: z.enum(exportFormats),
      /** Only those of the list who are in it. */
      selection: selection.optional(),
    }),
    z.strictObject({ jobId: id }),
  ),
};
