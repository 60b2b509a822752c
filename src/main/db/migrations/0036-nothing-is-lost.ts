/** What a tidy-up needs: pairs that are two clients, the later fate of each journaled row, managers who left, acts of erasure. */
export const nothingIsLost = `
-- Two clients that look alike, and somebody said that they are not one.
CREATE TABLE not_duplicate (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id),
  other_id TEXT NOT NULL REFERENCES client (id)
) STRICT;
CREATE INDEX not_duplicate_of_client ON not_duplicate (client_id);
CREATE INDEX not_duplicate_of_other ON not_duplicate (other_id);

-- Without what was added: an import writes little else, and a row is never added twice.
CREATE INDEX operation_row_of_row ON operation_row (row_id, operation) WHERE change <> 'i';

ALTER TABLE manager ADD COLUMN left_on TEXT;

-- Who erased a person, when, and how much of what; never whom. Outside the journal: it cannot be taken back.
CREATE TABLE erasure (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  what TEXT NOT NULL CHECK (json_valid(what))
) STRICT;
`;
