-- Contacts imported from files have a scope of their own, apart from the shared directory, which
-- only a server numbers. No server gave numbers to any directory before this version.
UPDATE scope SET name = 'local-directory' WHERE name = 'directory';

-- Contacts by their last change: persons and what hangs on them, deleted ones included.
CREATE INDEX contact_by_version ON record (version)
  WHERE kind IN (2, 3, 4, 18, 19, 20);
