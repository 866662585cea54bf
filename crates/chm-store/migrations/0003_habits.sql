-- What a person keeps: lists of records, and searches under a name. It lies in restricted.db as
-- soon as there is one, in public.db before.
CREATE TABLE kept (
  list  TEXT NOT NULL,            -- 'starred', 'reading-list', 'recent', 'search'
  item  TEXT NOT NULL,            -- id of the record, or of the search
  at    INTEGER NOT NULL,         -- instant it was added or last used
  value TEXT NOT NULL DEFAULT '', -- as the desk writes it: the place in a text, the search
  PRIMARY KEY (list, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_by_time ON kept (list, at, item);

-- What is new, in the order of changes; texts (kind 6) count as their documents.
CREATE INDEX record_by_version ON record (version, kind)
  WHERE deleted = 0 AND typed = 1 AND kind <> 6;
