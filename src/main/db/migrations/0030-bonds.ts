/** What the list knows of motives, judgements and the loyalty index; every client is judged again to fill it in. */
export const bonds = `
-- The competitors listed on the client when it was answered.
ALTER TABLE motive_check ADD COLUMN competitors TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competitors));

-- Whether fragile motives alone hold the client; null without motives.
ALTER TABLE client_summary ADD COLUMN exposed INTEGER;
ALTER TABLE client_summary ADD COLUMN standing TEXT;
-- The day of the assessment in force; category_since is when that category began.
ALTER TABLE client_summary ADD COLUMN judged_on TEXT;
-- Days since 1970 of when the client came.
ALTER TABLE client_summary ADD COLUMN came_day INTEGER;
-- Purchases of the half-year up to today, and of the three before it.
ALTER TABLE client_summary ADD COLUMN half_1 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client_summary ADD COLUMN half_2 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client_summary ADD COLUMN half_3 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE client_summary ADD COLUMN half_4 INTEGER NOT NULL DEFAULT 0;
-- Covers the means of the portfolio; who never bought is not in it, so that an import of clients does not write it.
CREATE INDEX summary_of_buyers ON client_summary
  (first_purchase_on, came_day, purchases, half_1, half_2, half_3, half_4)
  WHERE purchases > 0 AND status <> 'lost';
UPDATE client_summary SET judge_on = '1970-01-01';
`;
