export { useExportDialog } from '../../lib/export-dialog.ts';
