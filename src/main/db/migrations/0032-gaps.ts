/** What is not known of a client, as a mask of src/shared/domain/gaps; every client is judged again to have it. */
export const gaps = `
ALTER TABLE client_summary ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;
CREATE INDEX summary_by_gaps ON client_summary (gaps);
UPDATE client_summary SET judge_on = '1970-01-01';
`;
